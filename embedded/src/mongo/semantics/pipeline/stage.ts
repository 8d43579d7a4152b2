import type { Doc, PipelineEnv } from '../contract';

export type Stage = (input: Iterable<Doc>) => Iterable<Doc>;

export interface StageContext extends PipelineEnv {
  /** Compiles a pipeline inside a stage. */
  pipeline: (stages: unknown, env?: Partial<PipelineEnv>) => Stage;
}

export type CompileStage = (spec: unknown, context: StageContext, name: string) => Stage;

export function* mapped(input: Iterable<Doc>, change: (doc: Doc) => Doc): Iterable<Doc> {
  for (const doc of input) yield change(doc);
}

/** A stage that needs all of its input before it can give anything; it starts when the first result is asked for. */
export function* gathered(input: Iterable<Doc>, work: (docs: Doc[]) => Iterable<Doc>): Iterable<Doc> {
  yield* work([...input]);
}

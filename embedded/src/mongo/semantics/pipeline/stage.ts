import type { Doc, PipelineEnv } from '../contract';

export type Stage = (input: Iterable<Doc>) => Iterable<Doc>;

export type CompileStage = (spec: unknown, env: PipelineEnv, name: string) => Stage;

export function* mapped(input: Iterable<Doc>, change: (doc: Doc) => Doc): Iterable<Doc> {
  for (const doc of input) yield change(doc);
}

/** A stage that needs all of its input before it can give anything; it starts when the first result is asked for. */
export function* gathered(input: Iterable<Doc>, work: (docs: Doc[]) => Iterable<Doc>): Iterable<Doc> {
  yield* work([...input]);
}

import type { Doc, PipelineEnv } from '../contract';
import { MongoError } from '../mongoError';
import type { Stage } from './stage';
import { STAGES } from './stageTable';

/** Runs an aggregation pipeline lazily; the documents of the source are never changed. Throws at once for stages it does not know. */
export function runPipeline(pipeline: Doc[], source: Iterable<Doc>, env: PipelineEnv): Iterable<Doc> {
  const stages = pipeline.map((spec) => compileStage(spec, env));
  return stages.reduce((input, stage) => stage(input), source);
}

function compileStage(spec: Doc, env: PipelineEnv): Stage {
  const [name = '', ...others] = Object.keys(spec);
  if (name === '' || others.length > 0) throw new MongoError(40323, 'A pipeline stage specification object must contain exactly one field.');
  const compile = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
  if (!compile) throw new MongoError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return compile(spec[name], env, name);
}

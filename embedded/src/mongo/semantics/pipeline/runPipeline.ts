import { isDoc } from '../bsonTypes';
import type { Doc, PipelineEnv } from '../contract';
import { MongoError, typeMismatch } from '../mongoError';
import type { Stage, StageContext } from './stage';
import { STAGES } from './stageTable';

/** Runs an aggregation pipeline lazily; the documents of the source are never changed. Throws at once for stages it does not know. */
export function runPipeline(pipeline: Doc[], source: Iterable<Doc>, env: PipelineEnv): Iterable<Doc> {
  return compilePipeline(pipeline, env)(source);
}

function compilePipeline(pipeline: unknown, env: PipelineEnv): Stage {
  if (!Array.isArray(pipeline)) throw typeMismatch("'pipeline' option must be specified as an array");
  const context: StageContext = { ...env, pipeline: (stages, more) => compilePipeline(stages, { ...env, ...more }) };
  const stages = pipeline.map((spec) => compileStage(spec, context));
  return (source) => stages.reduce((input, stage) => stage(input), source);
}

function compileStage(spec: unknown, context: StageContext): Stage {
  const [name = '', ...others] = isDoc(spec) ? Object.keys(spec) : [];
  if (!isDoc(spec) || name === '' || others.length > 0) throw new MongoError(40323, 'A pipeline stage specification object must contain exactly one field.');
  const compile = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
  if (!compile) throw new MongoError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return compile(spec[name], context, name);
}

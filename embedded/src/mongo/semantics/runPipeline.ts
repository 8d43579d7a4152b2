import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';

import type { Doc, PipelineEnv } from './contract';
import { MongoError } from './mongoError';
import { PIPELINE_OPERATORS, prepareStage } from './pipelineOperators';
import { QUERY_OPERATORS } from './queryOperators';

const CONTEXT = Context.init({ query: QUERY_OPERATORS, pipeline: PIPELINE_OPERATORS });

/** Runs an aggregation pipeline lazily; the documents of the source are never changed. Throws at once for stages it does not know. */
export function runPipeline(pipeline: Doc[], source: Iterable<Doc>, { collation, now }: PipelineEnv): Iterable<Doc> {
  const stages = pipeline.map((stage) => {
    const [name = '', ...others] = Object.keys(stage);
    if (name === '' || others.length > 0) throw new MongoError(40323, 'A pipeline stage specification object must contain exactly one field.');
    return { [name]: prepareStage(name, stage[name]) };
  });
  const input = source[Symbol.iterator]();
  const output = new Aggregator(stages, { context: CONTEXT, variables: { NOW: now }, ...(collation && { collation }) }).stream({
    [Symbol.iterator]: () => input,
  });
  return results(input, () => output.next());
}

/** Gives the source back when nobody wants more. */
function* results(input: Iterator<Doc>, next: () => { done: boolean; value?: unknown }): Generator<Doc> {
  try {
    for (let result = next(); !result.done; result = next()) yield result.value as Doc;
  } finally {
    input.return?.();
  }
}

import { type Iterator as Rows, Lazy } from 'mingo/lazy';
import { $match, $skip } from 'mingo/operators/pipeline';
import type { Options } from 'mingo/types';

import { isDoc } from './bsonTypes';
import { compileAddFields, compileProjectStage } from './compileProjection';
import { compileSort } from './compileSort';
import type { Collation, Doc, PipelineEnv } from './contract';
import { groupDocuments } from './groupDocuments';
import { MongoError } from './mongoError';
import { prepareFilter } from './prepareFilter';

type PipelineOperator = (rows: Rows, spec: unknown, options: Options) => Rows;

const envOf = ({ collation, variables }: Options): PipelineEnv => ({ collation: collation as Collation | undefined, now: variables?.['NOW'] as Date });

/** A stage that makes one document of each. */
const mapping =
  (compile: (spec: unknown, env: PipelineEnv) => (doc: Doc) => Doc): PipelineOperator =>
  (rows, spec, options) =>
    rows.map(compile(spec, envOf(options)));

/** A stage that needs all of its input before it can give anything; it starts when the first result is asked for. */
const gathering = (work: (docs: Iterable<Doc>) => Iterable<Doc>) => (rows: Rows) => {
  let results: Iterator<Doc> | undefined;
  return Lazy(() => {
    results ??= work(documentsOf(rows))[Symbol.iterator]();
    const { value, done = false } = results.next() as IteratorResult<Doc, undefined>;
    return { value, done };
  });
};

function* documentsOf(rows: Rows): Generator<Doc> {
  for (let row = rows.next(); !row.done; row = rows.next()) yield row.value as Doc;
}

const addFields = mapping((spec, env) => compileAddFields(spec, env, '$addFields'));

/** The library's stages, and ours where MongoDB's answers are others. */
export const PIPELINE_OPERATORS: Record<string, PipelineOperator> = {
  $match: $match as PipelineOperator,
  $skip: $skip as PipelineOperator,
  $project: mapping(compileProjectStage),
  $unset: mapping((fields, env) => compileProjectStage(Object.fromEntries((fields as string[]).map((field) => [field, 0])), env)),
  $addFields: addFields,
  $set: addFields,
  $group: (rows, spec, options) => gathering(groupDocuments(spec, envOf(options)))(rows),
  $sort: (rows, spec, { collation }) => {
    const order = compileSort(spec as Doc, collation as Collation | undefined);
    return gathering((docs) => [...docs].sort(order))(rows);
  },
  /** Unlike the library's it does not read on when it has enough. */
  $limit: (rows, most) => {
    let given = 0;
    return Lazy(() => (given++ < Number(most) ? rows.next() : { done: true }));
  },
  /** Of nothing there is no count. */
  $count: (rows, name) =>
    gathering(function* (docs) {
      let count = 0;
      for (const _doc of docs) count++;
      if (count > 0) yield { [name as string]: count };
    })(rows),
};

/** Checks what a stage is given, and brings it into the form that its operator takes. */
export function prepareStage(name: string, spec: unknown): unknown {
  const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
  if (check) return check(spec, name);
  if (!Object.hasOwn(PIPELINE_OPERATORS, name)) throw new MongoError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return spec;
}

const CHECKS: Record<string, (spec: unknown, name: string) => unknown> = {
  $match: (spec) => {
    if (!isDoc(spec)) throw new MongoError(15959, 'the match filter must be an expression in an object');
    return prepareFilter(spec);
  },
  $unset: (spec) => {
    const fields: unknown[] = Array.isArray(spec) ? spec : [spec];
    if (fields.length === 0 || !fields.every((field) => typeof field === 'string' && !field.startsWith('$')))
      throw new MongoError(31002, '$unset specification must be a string or an array of field names');
    return fields;
  },
  $sort: (spec) => {
    if (!isDoc(spec)) throw new MongoError(15973, 'the $sort key specification must be an object');
    if (Object.keys(spec).length === 0) throw new MongoError(15976, '$sort stage must have at least one sort key');
    return spec;
  },
  $limit: (spec, name) => wholeNumber(spec, 1, spec === 0 ? 15958 : 5107201, name),
  $skip: (spec, name) => wholeNumber(spec, 0, 5107200, name),
  $count: (spec) => {
    if (typeof spec !== 'string' || spec === '') throw new MongoError(40156, 'the count field must be a non-empty string');
    if (spec.startsWith('$')) throw new MongoError(40158, 'the count field cannot be a $-prefixed path');
    if (spec.includes('.')) throw new MongoError(40160, "the count field cannot contain '.'");
    return spec;
  },
};

function wholeNumber(spec: unknown, least: number, code: number, name: string): unknown {
  if (!Number.isInteger(spec) || Number(spec) < least)
    throw new MongoError(code, `invalid argument to ${name} stage: expected an integer of at least ${least}`);
  return spec;
}

import { isDoc } from '../bsonTypes';
import type { Doc } from '../contract';
import { hashKey } from '../encodeKey';
import { frameOf } from '../expressions/scope';
import { MongoError } from '../mongoError';
import { somePathValue } from '../paths';
import { expressionOf } from './groupStage';
import { type CompileStage, mapped, type Stage, type StageContext } from './stage';
import { withField } from './unwindStage';

type Find = (local: Doc) => Iterable<Doc>;

const refused = (why: string) => new MongoError(9, why);
const OPTIONS = new Set(['from', 'as', 'localField', 'foreignField', 'let', 'pipeline']);

/** `$lookup` by fields, by a pipeline, or by both. */
export const lookup: CompileStage = (spec, context) => {
  if (!isDoc(spec)) throw refused('the $lookup specification must be an object');
  for (const name of Object.keys(spec)) if (!OPTIONS.has(name)) throw refused(`unknown argument to $lookup: ${name}`);
  const { from, as } = spec;
  if (typeof from !== 'string') throw refused("missing 'from' option to $lookup stage specification");
  if (typeof as !== 'string') throw refused("must specify 'as' field for a $lookup");
  const find = finder(from, spec, context);
  const path = as.split('.');
  return (input) => mapped(input, (doc) => withField(doc, path, [...find(doc)]));
};

function finder(from: string, { localField, foreignField, let: variables = {}, pipeline }: Doc, context: StageContext): Find {
  if (!isDoc(variables)) throw refused("$lookup argument 'let' must be an object");
  const byFields = typeof localField === 'string' && typeof foreignField === 'string';
  if (!byFields && (localField !== undefined || foreignField !== undefined || pipeline === undefined))
    throw refused("$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified");
  const candidates = byFields ? equalIn(from, localField.split('.'), foreignField, context) : () => context.lookup(from);
  return pipeline === undefined ? candidates : throughPipeline(pipeline, variables, candidates, byFields, context);
}

/** Documents whose field equals the local one, or one of its elements; nothing equals null as in a query. */
function equalIn(from: string, localPath: string[], foreignField: string, context: StageContext): Find {
  const foreignPath = foreignField.split('.');
  let table: Map<string, Doc[]> | undefined;
  return (local) => {
    const values = localValues(local, localPath);
    const indexed = context.lookupWhere?.(from, { [foreignField]: { $in: values } });
    if (indexed) return filtered(indexed, foreignPath, new Set(values.map((value) => hashKey(value, context.collation))), context);
    table ??= hashTable(context.lookup(from), foreignPath, context);
    return new Set(values.flatMap((value) => table?.get(hashKey(value, context.collation)) ?? []));
  };
}

function localValues(local: Doc, path: string[]): unknown[] {
  const values: unknown[] = [];
  somePathValue(local, path, (value) => values.push(value ?? null) === 0, true);
  return values.length === 0 ? [null] : values;
}

function* filtered(docs: Iterable<Doc>, path: string[], keys: Set<string>, { collation }: StageContext): Iterable<Doc> {
  for (const doc of docs) if (somePathValue(doc, path, (value) => keys.has(hashKey(value, collation)), true)) yield doc;
}

function hashTable(docs: Iterable<Doc>, path: string[], { collation }: StageContext): Map<string, Doc[]> {
  const table = new Map<string, Doc[]>();
  for (const doc of docs) {
    const keys = new Set<string>();
    somePathValue(doc, path, (value) => keys.add(hashKey(value, collation)).size === 0, true);
    for (const key of keys) {
      const bucket = table.get(key);
      if (bucket) bucket.push(doc);
      else table.set(key, [doc]);
    }
  }
  return table;
}

/** The candidates through a pipeline that sees variables of the local document. Without variables and fields it runs once. */
function throughPipeline(pipeline: unknown, variables: Doc, candidates: Find, byFields: boolean, context: StageContext): Find {
  const outer = context.variables ?? {};
  const expressions = Object.keys(variables).map((name) => [name, expressionOf(variables[name], context)] as const);
  const frame = frameOf(outer);
  context.pipeline(pipeline, { variables: { ...outer, ...Object.fromEntries(expressions.map(([name]) => [name, null])) } }); // mistakes show even when there is no input
  const bound = (local: Doc): Stage => {
    const scope = { root: local, now: context.now, frame };
    return context.pipeline(pipeline, { variables: { ...outer, ...Object.fromEntries(expressions.map(([name, value]) => [name, value(scope)])) } });
  };
  if (byFields || expressions.length > 0) return (local) => bound(local)(candidates(local));
  let once: Doc[] | undefined;
  return (local) => (once ??= [...bound(local)(candidates(local))]);
}

import type { Query } from '../query/planner';
import type { Found, ReadView } from '../query/ReadView';
import { fieldsOfPipeline, hashKey, hasCostlyRegex, runPipeline, serialize, type Collation, type Doc, type PipelineEnv } from '../semantics/index';
import { LONG_SCAN } from '../scans/Scans';
import { docOf, numberOf, type Call } from '../server/Call';
import { rowsOf } from '../server/Cursors';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Reply } from '../wire/replies';
import { FIRST_BATCH, openView } from './find';

export function aggregate(call: Call, engine: Engine): Reply | Promise<Reply> {
  call.refuse('explain', 'bypassDocumentValidation');
  const pipeline = call.list('pipeline').map((stage) => docOf(stage, 'pipeline') ?? {});
  if (typeof call.command['aggregate'] !== 'string')
    throw errorOf('NotImplemented', 'aggregate on a whole database is not supported by the embedded document store');
  const collection = engine.catalog.find(call.database, call.collection);
  const collation = call.collation(collection?.spec.collation);
  const { query } = pushedDown(pipeline);
  const isLong = () =>
    collection &&
    (hasCostlyRegex(pipeline) || engine.planner.plan(collection, { ...query, collation, hint: call.command['hint'] }).cost * weightOf(pipeline) > LONG_SCAN);
  if (engine.scans && !call.transaction && isLong()) return engine.scans.run(call);
  const { view, release } = openView(call, engine);
  const results = aggregated({ engine, database: call.database, view, collation, variables: call.variables, hint: call.command['hint'] }, collection, pipeline);
  const batchSize = call.doc('cursor')['batchSize'];
  return engine.cursors.open(
    rowsOf(serialized(results), release, call.transaction),
    call.namespace,
    batchSize === undefined ? FIRST_BATCH : numberOf(batchSize, 'batchSize'),
  );
}

/** Stages that look into other collections multiply the work. */
const weightOf = (pipeline: Doc[]) => (pipeline.some((stage) => Object.hasOwn(stage, '$lookup')) ? 10 : 1);

function* serialized(docs: Iterable<Doc>): Generator<Uint8Array> {
  for (const doc of docs) yield serialize(doc);
}

interface Source {
  engine: Engine;
  database: string;
  view: ReadView;
  collation: Collation | undefined;
  variables: Doc | undefined;
  hint: unknown;
}

function aggregated(source: Source, collection: Collection | undefined, pipeline: Doc[]): Iterable<Doc> {
  const { view, collation, variables } = source;
  const documents = (from: Collection | undefined, filter: Doc) => docs(from ? view.find(from, { filter, collation }) : [], undefined);
  const other = (name: string) => source.engine.catalog.find(source.database, name);
  const env: PipelineEnv = {
    lookup: (name) => documents(other(name), {}),
    lookupWhere: (name, filter) => throughIndex(view, other(name), { filter, collation }),
    collation,
    variables,
    now: new Date(),
  };
  const { query, rest } = pushedDown(pipeline);
  if (collection && !variables && isCount(rest)) return counted(view, collection, { ...query, collation, hint: source.hint });
  const input = collection ? docs(view.find(collection, { ...query, collation, hint: source.hint }, undefined, variables), fieldsOfPipeline(rest)) : [];
  return runPipeline(rest, input, env);
}

/** How drivers ask for `countDocuments`. */
const isCount = (pipeline: Doc[]) => pipeline.length === 1 && hashKey(pipeline[0]) === COUNT;
const COUNT = hashKey({ $group: { _id: 1, n: { $sum: 1 } } });

/** Where an index knows the answer, no document is read. */
function counted(view: ReadView, collection: Collection, query: Query): Doc[] {
  const n = view.count(collection, query, view.plan(collection, query));
  return n > 0 ? [{ _id: 1, n }] : [];
}

/** Undefined without an index: then the stage had better read the collection once. */
function throughIndex(view: ReadView, from: Collection | undefined, query: Query): Iterable<Doc> | undefined {
  if (!from) return [];
  const plan = view.plan(from, query);
  return plan.index || plan.union ? docs(view.find(from, query, plan), undefined) : undefined;
}

function* docs(found: Iterable<Found>, fields: ReadonlySet<string> | undefined): Generator<Doc> {
  for (const row of found) yield row.part(fields);
}

/** The stages at the front that a look-up can do. */
function pushedDown(pipeline: Doc[]): { query: { filter: Doc; sort?: Doc; skip?: number; limit?: number }; rest: Doc[] } {
  const filters: Doc[] = [];
  let at = 0;
  const next = (name: string): unknown => (pipeline[at] && Object.keys(pipeline[at] ?? {}).join() === name ? pipeline[at]?.[name] : undefined);
  for (let filter = docOf(next('$match'), '$match'); filter; filter = docOf(next('$match'), '$match')) {
    filters.push(filter);
    at += 1;
  }
  const [only] = filters;
  const query: ReturnType<typeof pushedDown>['query'] = { filter: filters.length === 1 && only ? only : filters.length > 1 ? { $and: filters } : {} };
  const sort = docOf(next('$sort'), '$sort');
  if (sort && Object.keys(sort).length > 0 && Object.values(sort).every((direction) => Number(direction) === 1 || Number(direction) === -1)) {
    query.sort = sort;
    at += 1;
    const limit = next('$limit');
    if (isLimit(limit)) {
      query.limit = Number(limit); // $limit keeps its place in the pipeline, so that it checks its own operand
    }
  }
  return { query, rest: pipeline.slice(at) };
}

const isLimit = (value: unknown) => (typeof value === 'number' || typeof value === 'bigint') && Number(value) > 0 && Number.isInteger(Number(value));

import type { Query } from '../query/planner';
import type { Found, ReadView } from '../query/ReadView';
import { fieldsOfPipeline, hashKey, hasCostlyRegex, runPipeline, serialize, type Collation, type Doc } from '../semantics/index';
import { LONG_SCAN } from '../scans/Scans';
import { docOf, numberOf, type Call } from '../server/Call';
import { rowsOf } from '../server/Cursors';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Reply } from '../wire/replies';
import { FIRST_BATCH, openView } from './find';

export function aggregate(call: Call, engine: Engine): Reply | Promise<Reply> {
  call.refuse('explain', 'let', 'bypassDocumentValidation');
  const pipeline = call.list('pipeline').map((stage) => docOf(stage, 'pipeline') ?? {});
  if (typeof call.command['aggregate'] !== 'string')
    throw errorOf('NotImplemented', 'aggregate on a whole database is not supported by the embedded document store');
  const collection = engine.catalog.find(call.database, call.collection);
  const collation = call.collation(collection?.spec.collation);
  const { query } = pushedDown(pipeline);
  const isLong = () =>
    collection && (hasCostlyRegex(pipeline) || engine.planner.plan(collection, { ...query, collation, hint: call.command['hint'] }).cost > LONG_SCAN);
  if (engine.scans && !call.transaction && isLong()) return engine.scans.run(call);
  const { view, release } = openView(call, engine);
  const results = aggregated({ view, collation, hint: call.command['hint'] }, collection, pipeline);
  const batchSize = call.doc('cursor')['batchSize'];
  return engine.cursors.open(
    rowsOf(serialized(results), release, call.transaction),
    call.namespace,
    batchSize === undefined ? FIRST_BATCH : numberOf(batchSize, 'batchSize'),
  );
}

function* serialized(docs: Iterable<Doc>): Generator<Uint8Array> {
  for (const doc of docs) yield serialize(doc);
}

interface Source {
  view: ReadView;
  collation: Collation | undefined;
  hint: unknown;
}

function aggregated({ view, collation, hint }: Source, collection: Collection | undefined, pipeline: Doc[]): Iterable<Doc> {
  const { query, rest } = pushedDown(pipeline);
  if (collection && isCount(rest)) return counted(view, collection, { ...query, collation, hint });
  const input = collection ? docs(view.find(collection, { ...query, collation, hint }), fieldsOfPipeline(rest)) : [];
  return runPipeline(rest, input, { collation, now: new Date() });
}

/** How drivers ask for `countDocuments`. */
const isCount = (pipeline: Doc[]) => pipeline.length === 1 && hashKey(pipeline[0]) === COUNT;
const COUNT = hashKey({ $group: { _id: 1, n: { $sum: 1 } } });

/** Where an index knows the answer, no document is read. */
function counted(view: ReadView, collection: Collection, query: Query): Doc[] {
  const n = view.count(collection, query, view.plan(collection, query));
  return n > 0 ? [{ _id: 1, n }] : [];
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

import type { Plan, Query } from '../query/planner';
import { ReadView, type Found } from '../query/ReadView';
import { compileFilter, compileProjection, fieldsOfProjection, hasCostlyRegex, serialize, type Doc } from '../semantics/index';
import { LONG_SCAN } from '../scans/Scans';
import type { Call } from '../server/Call';
import { rowsOf } from '../server/Cursors';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Reply } from '../wire/replies';
import { viewOf } from './write';

/** Documents of a first batch when the driver does not say, as in MongoDB. */
export const FIRST_BATCH = 101;

export function find(call: Call, engine: Engine): Reply | Promise<Reply> {
  call.refuse('let', 'tailable', 'awaitData', 'returnKey', 'showRecordId', 'min', 'max', 'oplogReplay');
  const limit = call.number('limit') ?? 0;
  const isSingle = call.command['singleBatch'] === true || limit < 0;
  const batchSize = isSingle ? Infinity : (call.number('batchSize') ?? FIRST_BATCH);
  const collection = engine.catalog.find(call.database, call.collection);
  const query = queryOf(call, collection, 'filter');
  const projection = call.optionalDoc('projection');
  const project = projection && Object.keys(projection).length > 0 ? compileProjection(projection, { collation: query.collation }) : undefined;
  if (!collection) {
    compileFilter(query.filter, { collation: query.collation }); // an error stays an error
    return engine.cursors.open(rowsOf([]), call.namespace, batchSize);
  }
  const plan = planOf(call, engine, collection, query);
  if (!plan) return inOtherThread(call, engine);
  const { view, release } = openView(call, engine);
  const rows = rowsOf(raws(view.find(collection, query, plan), project, project && projection && fieldsOfProjection(projection)), release, call.transaction);
  return engine.cursors.open(rows, call.namespace, batchSize, isSingle);
}

export function inOtherThread(call: Call, { scans }: Engine): Promise<Reply> {
  if (!scans) throw errorOf('InternalError', 'no thread for long reads');
  return scans.run(call);
}

/** How to read; undefined when it takes long enough to be done in the other thread. */
export function planOf(call: Call, engine: Engine, collection: Collection, query: Query): Plan | undefined {
  const plan = engine.planner.plan(collection, query, call.transaction?.snapshot);
  return engine.scans && !call.transaction && (plan.cost > LONG_SCAN || hasCostlyRegex(query.filter)) ? undefined : plan;
}

function* raws(found: Iterable<Found>, project: ((doc: Doc) => Doc) | undefined, kept: ReadonlySet<string> | undefined): Generator<Uint8Array> {
  for (const row of found) yield project ? serialize(project(row.part(kept))) : row.raw;
}

/** What a read sees: the state of its transaction, or the present one for as long as its cursor lives. */
export function openView(call: Call, engine: Engine): { view: ReadView; release: () => void } {
  if (call.transaction) return { view: viewOf(call, engine), release: () => undefined };
  const snapshot = engine.store.snapshot();
  return { view: new ReadView(engine.store, engine.planner, snapshot), release: () => snapshot.done() };
}

/** The query of a reading command. */
export function queryOf(call: Call, collection: Collection | undefined, filterField: string): Query {
  const sort = call.optionalDoc('sort');
  const skip = call.number('skip') ?? 0;
  if (skip < 0) throw errorOf('BadValue', "BSON field 'skip' value must be >= 0");
  return {
    filter: call.doc(filterField),
    sort: sort && Object.keys(sort).length > 0 ? sort : undefined,
    skip,
    limit: Math.abs(call.number('limit') ?? 0),
    collation: call.collation(collection?.spec.collation),
    hint: call.command['hint'] === '' || isEmpty(call.command['hint']) ? undefined : call.command['hint'],
  };
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

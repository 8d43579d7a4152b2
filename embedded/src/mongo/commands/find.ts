import type { Query } from '../query/planner';
import { ReadView } from '../query/ReadView';
import { compileFilter, compileProjection, serialize, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import { rowsOf, type Rows } from '../server/Cursors';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Batch } from '../wire/replies';
import { viewOf } from './write';

/** Documents of a first batch when the driver does not say, as in MongoDB. */
export const FIRST_BATCH = 101;

export function find(call: Call, engine: Engine): Batch {
  call.refuse('tailable', 'awaitData', 'returnKey', 'showRecordId', 'min', 'max', 'oplogReplay');
  const limit = call.number('limit') ?? 0;
  const isSingle = call.command['singleBatch'] === true || limit < 0;
  const collection = engine.catalog.find(call.database, call.collection);
  const batchSize = isSingle ? Infinity : (call.number('batchSize') ?? FIRST_BATCH);
  return engine.cursors.open(findRows(call, engine, collection), call.namespace, batchSize, isSingle);
}

function findRows(call: Call, engine: Engine, collection: Collection | undefined): Rows {
  const query = queryOf(call, collection, 'filter');
  const projection = call.optionalDoc('projection');
  const project = projection && Object.keys(projection).length > 0 ? compileProjection(projection, query.filter) : undefined;
  if (!collection) {
    compileFilter(query.filter, { collation: query.collation, variables: call.variables }); // an error stays an error
    return rowsOf([]);
  }
  const { view, release } = openView(call, engine);
  const found = view.find(collection, query, undefined, call.variables);
  return rowsOf(raws(found, project), release, call.transaction);
}

function* raws(found: Iterable<{ raw: Uint8Array; doc: Doc }>, project: ((doc: Doc) => Doc) | undefined): Generator<Uint8Array> {
  for (const row of found) yield project ? serialize(project(row.doc)) : row.raw;
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

import type { Query } from '../query/planner';
import type { Found } from '../query/ReadView';
import { MongoError, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { writeConflict } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Writer } from '../transactions/writers';
import { queryOf } from './read';
import { write } from './write';

/** One statement of a write. */
export interface Statement {
  /** Its number in a bulk command, which reports errors by statement. */
  index?: number;
  /** What it looks for, in the fields of `find`, if it looks for something; the limit is 1, or 0 for all. */
  search?: Doc;
  /** The collection comes into being if it is not there. */
  mayCreate?: boolean;
  /** Changes what was found, and tells what that adds to the reply. */
  change: (target: Target) => Doc;
}

export interface Target {
  writer: Writer;
  collection: Collection | undefined;
  query: Query;
  found: Found[];
}

/** Ids of the documents that the other thread has found for a statement. */
export type FoundIds = ReadonlyMap<Statement, unknown[]>;

/** What the other thread has found does not match any more. Nothing has been written. */
export class GoneError extends Error {}

/** Runs statements one after the other in one commit; a failed one is reported and, when they are ordered, ends it. */
export function commitStatements(call: Call, engine: Engine, statements: Statement[], foundIds: FoundIds): Promise<Doc> {
  return write(call, engine, (writer, view) => {
    const collection = engine.collectionOf(call) ?? (statements.some(({ mayCreate }) => mayCreate) ? create(call, engine) : undefined);
    const touched: unknown[] = []; // by the statements before, which the other thread could not know
    const run = (statement: Statement): Doc => {
      const ids = foundIds.get(statement);
      const query = queryOf(statement.search ?? {}, collection);
      const found = collection && statement.search ? [...view.find(collection, ids ? among([...ids, ...touched], query) : query)] : [];
      if (found.length === 0 && ids?.length && query.limit === 1) throw new GoneError();
      const reply = statement.change({ writer, collection, query, found });
      if (foundIds.size > 0) touched.push(...found.map(({ doc }) => doc['_id']), ...listOfIds(reply['upserted']));
      return reply;
    };
    let reply: Doc = {};
    for (const statement of statements) {
      reply = sum(reply, attempt(call, statement, run));
      if (reply['writeErrors'] && call.isOrdered) break;
    }
    return reply;
  });
}

const listOfIds = (upserted: unknown) => ((upserted ?? []) as Doc[]).map(({ _id }) => _id);

/** A failed statement of a bulk command is a part of the reply, except in a transaction, which ends with it. */
function attempt(call: Call, statement: Statement, run: (statement: Statement) => Doc): Doc {
  const { index } = statement;
  try {
    return run(statement);
  } catch (error) {
    if (!(error instanceof MongoError) || call.transaction || index === undefined) throw error;
    return { n: 0, nModified: 0, writeErrors: [{ index, code: error.code, errmsg: error.message, ...error.extra }] };
  }
}

/** Collections come into being outside of transactions, so there somebody has just dropped it. */
function create(call: Call, { catalog }: Engine): Collection {
  if (call.transaction) throw writeConflict();
  return catalog.create(call.database, call.collection);
}

/** Looks only at what was found before, or has been changed by an earlier statement since. */
const among = (ids: unknown[], query: Query): Query => ({ ...query, filter: { $and: [{ _id: { $in: ids } }, query.filter] }, hint: undefined });

/** What two parts of a command answer together: numbers are added up, lists joined. */
export function sum(a: Doc, b: Doc): Doc {
  const total = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const before = a[field];
    if (typeof before === 'number' && typeof value === 'number') total[field] = before + value;
    else total[field] = Array.isArray(before) && Array.isArray(value) ? [...(before as unknown[]), ...(value as unknown[])] : value;
  }
  return total;
}

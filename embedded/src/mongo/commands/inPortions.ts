import type { Query } from '../query/planner';
import { LONG_SCAN } from '../scans/Scans';
import { deserialize, hasCostlyRegex, MongoError, parseCollation, type Doc } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';

/** Documents that one commit of a long write changes. */
const PORTION = 200;
/** Searches for a single document that somebody else changes each time before it can be written. */
const ATTEMPTS = 3;

/** What the other thread has found does not match any more. Nothing has been written. */
export class GoneError extends Error {}

/** The search cannot be run as it is written. */
class FaultySearchError extends Error {}

const GIVEN_UP = new Set([50, 146]);

/** A write for which documents have to be looked for. */
export interface Search {
  filter: Doc;
  sort?: Doc | undefined;
  /** All that match, or one. */
  isMulti: boolean;
  collation: unknown;
  hint: unknown;
  variables: Doc | undefined;
}

/** The search of a statement of an update or a delete. */
export const searchOf = ({ q, sort, collation, hint, c }: Doc, call: Call, isMulti: boolean): Search => ({
  filter: docOf(q, 'q') ?? {},
  sort: docOf(sort, 'sort'),
  isMulti,
  collation,
  hint,
  variables: docOf(c, 'c') ?? call.variables,
});

/** The filter of a write: what the caller asks for, among what the other thread has found for it. */
export const among = (filter: Doc, ids: unknown[] | undefined): Doc => (ids ? { $and: [{ _id: { $in: ids } }, filter] } : filter);

/**
 * Runs a write. When the search for its documents is long and it belongs to no transaction, the other thread finds them,
 * and the write changes those that still match. One that is about many documents is run in portions, each a commit of its
 * own, so that nobody is held up. The ids that the write may touch are undefined when it has to search by itself.
 */
export async function inPortions(call: Call, engine: Engine, search: Search, run: (ids?: unknown[]) => Promise<Doc>): Promise<Doc> {
  try {
    if (isLong(call, engine, search)) return await (search.isMulti ? many(call, engine, search, run) : one(call, engine, search, run));
  } catch (error) {
    if (!(error instanceof FaultySearchError)) throw error;
  }
  return run(); // and reports what is wrong with the search as the error of its statement
}

async function one(call: Call, engine: Engine, search: Search, run: (ids?: unknown[]) => Promise<Doc>): Promise<Doc> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await run(await idsOf(call, engine, search));
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
    }
  }
  return run();
}

async function many(call: Call, engine: Engine, search: Search, run: (ids?: unknown[]) => Promise<Doc>): Promise<Doc> {
  const ids = await idsOf(call, engine, search);
  const total: Doc = { n: 0, ok: 1 };
  for (let from = 0; from === 0 || from < ids.length; from += PORTION) {
    const reply = await run(ids.slice(from, from + PORTION));
    for (const field of ['n', 'nModified']) if (reply[field] !== undefined) total[field] = Number(total[field] ?? 0) + Number(reply[field]);
    for (const field of ['upserted', 'writeErrors']) if (reply[field] !== undefined) total[field] = reply[field];
    if (reply['writeErrors']) break;
  }
  return total;
}

function isLong(call: Call, engine: Engine, search: Search): boolean {
  const collection = engine.catalog.find(call.database, call.collection);
  if (!engine.scans || call.transaction || !collection) return false;
  const query: Query = {
    filter: search.filter,
    sort: search.sort,
    hint: search.hint,
    collation: search.collation === undefined ? collection.spec.collation : parseCollation(search.collation),
    limit: search.isMulti ? 0 : 1,
  };
  try {
    return hasCostlyRegex(search.filter) || engine.planner.plan(collection, query).cost > LONG_SCAN;
  } catch (error) {
    throw new FaultySearchError('no plan', { cause: error });
  }
}

async function idsOf(call: Call, engine: Engine, { filter, sort, isMulti, collation, hint, variables }: Search): Promise<unknown[]> {
  const place = { $db: call.database };
  const options = Object.entries({ sort, collation, hint, let: variables, limit: isMulti ? undefined : 1, maxTimeMS: call.command['maxTimeMS'] }).filter(
    ([, value]) => value !== undefined,
  );
  const ids: unknown[] = [];
  let reply = await ask(engine, { find: call.collection, filter, projection: { _id: 1 }, ...Object.fromEntries(options), ...place });
  for (;;) {
    const { firstBatch, nextBatch = firstBatch ?? [], id } = reply['cursor'] as { firstBatch?: Doc[]; nextBatch?: Doc[]; id: bigint };
    for (const { _id } of nextBatch) ids.push(_id);
    if (id === 0n) return ids;
    reply = await ask(engine, { getMore: id, collection: call.collection, ...place });
  }
}

async function ask(engine: Engine, command: Doc): Promise<Doc> {
  const reply = deserialize((await engine.scans?.run({ command })) ?? new Uint8Array());
  if (reply['ok'] === 1) return reply;
  const error = new MongoError(Number(reply['code']), String(reply['errmsg']), { codeName: String(reply['codeName']) });
  throw GIVEN_UP.has(error.code) ? error : new FaultySearchError('not found', { cause: error });
}

import type { Query } from '../query/planner';
import { LONG_SCAN } from '../scans/Scans';
import { deserialize, hasCostlyRegex, MongoError, parseCollation, type Doc } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { unsupported } from '../server/errors';
import type { Collection } from '../storage/Collection';

/** Documents that one commit of a long write changes. */
const PORTION = 200;
/** Searches for a single document that somebody else changes each time before it can be written. */
const ATTEMPTS = 3;

/** What the other thread has found does not match any more. Nothing has been written. */
export class GoneError extends Error {}

const GIVEN_UP = new Set([50, 146]);

/** A write for which documents have to be looked for. */
export interface Search {
  filter: Doc;
  sort?: Doc | undefined;
  /** All that match, or one. */
  isMulti: boolean;
  collation: unknown;
  hint: unknown;
}

/** One of the searches of a command, and the documents that the other thread has found for it. */
export interface Part {
  index: number;
  search: Search;
  ids?: unknown[] | undefined;
}

type Run = (parts: Part[]) => Promise<Doc>;

/** The search of a statement of an update or a delete. */
export function searchOf({ q, sort, collation, hint, c }: Doc, isMulti: boolean): Search {
  if (c !== undefined) throw unsupported("option 'c' of a statement");
  return { filter: docOf(q, 'q') ?? {}, sort: docOf(sort, 'sort'), isMulti, collation, hint };
}

/** What a part asks the collection for: what its caller wants, among what was found for it and what the command has changed itself. */
export function queryOf({ search, ids }: Part, collection: Collection, changed: unknown[] = []): Query {
  return {
    filter: ids ? { $and: [{ _id: { $in: [...ids, ...changed] } }, search.filter] } : search.filter,
    sort: search.sort,
    hint: ids ? undefined : search.hint,
    collation: search.collation === undefined ? collection.spec.collation : parseCollation(search.collation),
    limit: search.isMulti ? 0 : 1,
  };
}

export const entriesOf = (parts: Part[]): [number, Part][] => parts.map((part) => [part.index, part]);

/**
 * Runs a write. When one of the searches for its documents is long and it belongs to no transaction, the other thread
 * finds them, and the write changes those that still match. A write that may be sent again is one commit, together with
 * its answer. Any other goes from one search to the next, and through many documents in portions, each a commit of its own,
 * so that nobody is held up.
 */
export async function inPortions(call: Call, engine: Engine, searches: Search[], run: Run): Promise<Doc> {
  const parts = searches.map((search, index) => ({ index, search }));
  const long = new Set(parts.filter(({ search }) => isLong(call, engine, search)));
  if (long.size === 0) return run(parts);
  if (call.retryNumber !== undefined) return together(call, engine, parts, long, run);
  let total: Doc = {};
  for (const part of parts) {
    const isInPortions = long.has(part) && part.search.isMulti;
    total = sum(total, await (isInPortions ? many(call, engine, part, run) : together(call, engine, [part], long, run)));
    if (total['writeErrors'] && call.isOrdered) break;
  }
  return total;
}

/** One commit for all, which searches by itself only where the other thread could not help. */
async function together(call: Call, engine: Engine, parts: Part[], long: Set<Part>, run: Run): Promise<Doc> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found: Part[] = [];
    for (const part of parts) found.push(long.has(part) ? { ...part, ids: await idsOf(call, engine, part) } : part);
    try {
      return await run(found);
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
    }
  }
  return run(parts);
}

async function many(call: Call, engine: Engine, part: Part, run: Run): Promise<Doc> {
  const ids = await idsOf(call, engine, part);
  if (!ids) return run([part]);
  let total: Doc = {};
  for (let from = 0; from === 0 || from < ids.length; from += PORTION) {
    total = sum(total, await run([{ ...part, ids: ids.slice(from, from + PORTION) }]));
    if (total['writeErrors']) break;
  }
  return total;
}

function sum(total: Doc, reply: Doc): Doc {
  const all = { ...reply, ...total };
  for (const field of ['n', 'nModified']) if (reply[field] !== undefined) all[field] = Number(total[field] ?? 0) + Number(reply[field]);
  for (const field of ['upserted', 'writeErrors'])
    if (reply[field] !== undefined) all[field] = [...((total[field] ?? []) as Doc[]), ...(reply[field] as Doc[])];
  return all;
}

function isLong(call: Call, engine: Engine, search: Search): boolean {
  const collection = engine.catalog.find(call.database, call.collection);
  if (!engine.scans || call.transaction || !collection) return false;
  try {
    return hasCostlyRegex(search.filter) || engine.planner.plan(collection, queryOf({ index: 0, search }, collection)).cost > LONG_SCAN;
  } catch {
    return false; // and the write reports what is wrong with the search as the error of its statement
  }
}

/** What the other thread finds; undefined when the search cannot be run as it is written, which the write reports. */
async function idsOf(call: Call, engine: Engine, { index, search }: Part): Promise<unknown[] | undefined> {
  const { filter, sort, isMulti, collation, hint } = search;
  const limit = isMulti ? undefined : index + 1; // each statement before it may take one away
  const options = Object.entries({ sort, collation, hint, limit, maxTimeMS: call.command['maxTimeMS'] }).filter(([, value]) => value !== undefined);
  const place = { $db: call.database };
  const ids: unknown[] = [];
  let reply = await ask(engine, { find: call.collection, filter, projection: { _id: 1 }, ...Object.fromEntries(options), ...place });
  while (reply) {
    const { firstBatch, nextBatch = firstBatch ?? [], id } = reply['cursor'] as { firstBatch?: Doc[]; nextBatch?: Doc[]; id: bigint };
    for (const { _id } of nextBatch) ids.push(_id);
    if (id === 0n) return ids;
    reply = await ask(engine, { getMore: id, collection: call.collection, ...place });
  }
  return undefined;
}

async function ask(engine: Engine, command: Doc): Promise<Doc | undefined> {
  const reply = deserialize((await engine.scans?.run({ command })) ?? new Uint8Array());
  if (reply['ok'] === 1) return reply;
  const code = Number(reply['code']);
  if (GIVEN_UP.has(code)) throw new MongoError(code, String(reply['errmsg']), { codeName: String(reply['codeName']) });
  return undefined;
}

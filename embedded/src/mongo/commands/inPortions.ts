import { deserialize, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { unsupported } from '../server/errors';
import { commitStatements, GoneError, sum, type Statement } from './commitStatements';
import { isLong, queryOf } from './read';

/** Documents that one commit of a long write changes. */
const PORTION = 200;
/** Searches for a single document that somebody else changes each time before it can be written. */
const ATTEMPTS = 3;

/** The search of a statement of an update or a delete: for all that match, or for one. */
export function searchOf({ q, sort, collation, hint, c }: Doc, isMulti: boolean): Doc {
  if (c !== undefined) throw unsupported("option 'c' of a statement");
  return { filter: q, sort, collation, hint, limit: isMulti ? 0 : 1 };
}

const isMulti = ({ search }: Statement) => search?.['limit'] === 0;

/**
 * Runs a write. When the search of a statement is long and belongs to no transaction, the other thread does it, and the
 * write changes those of the found documents that still match. A write that may be sent again is one commit, together
 * with its answer. Any other goes from one statement to the next, and through many documents in portions, each a commit
 * of its own, so that nobody is held up.
 */
export async function inPortions(call: Call, engine: Engine, statements: Statement[]): Promise<Doc> {
  if (call.transaction && statements.some(({ mayCreate }) => mayCreate)) await engine.ensure(call.database, call.collection);
  const long = new Set(statements.filter((statement) => isLongSearch(call, engine, statement)));
  if (long.size === 0) return commitStatements(call, engine, statements, new Map());
  if (call.number !== undefined) return together(call, engine, statements, long);
  let reply: Doc = {};
  for (const statement of statements) {
    const run = long.has(statement) && isMulti(statement) ? many(call, engine, statement) : together(call, engine, [statement], long);
    reply = sum(reply, await run);
    if (reply['writeErrors'] && call.isOrdered) break;
  }
  return reply;
}

/** One commit for all, which searches by itself only where the other thread could not help. */
async function together(call: Call, engine: Engine, statements: Statement[], long: Set<Statement>): Promise<Doc> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = new Map<Statement, unknown[]>();
    for (const statement of statements) {
      const ids = long.has(statement) && (await idsOf(call, engine, statement));
      if (ids) found.set(statement, ids);
    }
    try {
      return await commitStatements(call, engine, statements, found);
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
    }
  }
  return commitStatements(call, engine, statements, new Map());
}

async function many(call: Call, engine: Engine, statement: Statement): Promise<Doc> {
  const ids = await idsOf(call, engine, statement);
  if (!ids) return commitStatements(call, engine, [statement], new Map());
  let reply: Doc = {};
  for (let from = 0; from === 0 || from < ids.length; from += PORTION) {
    reply = sum(reply, await commitStatements(call, engine, [statement], new Map([[statement, ids.slice(from, from + PORTION)]])));
    if (reply['writeErrors']) break;
  }
  return reply;
}

function isLongSearch(call: Call, engine: Engine, { search }: Statement): boolean {
  const collection = engine.collectionOf(call);
  if (!search || !collection || !engine.scans || call.transaction) return false;
  try {
    const query = queryOf(search, collection);
    return isLong(engine.planner.plan(collection, query), query.filter);
  } catch {
    return false; // and the write reports what is wrong with the search as the error of its statement
  }
}

/** What the other thread finds; undefined when the search cannot be run as it is written, which the write reports. */
async function idsOf(call: Call, engine: Engine, statement: Statement): Promise<unknown[] | undefined> {
  const { search, index = 0 } = statement;
  const limit = isMulti(statement) ? 0 : index + 1; // each statement before it may take one away
  const place = { maxTimeMS: call.command['maxTimeMS'], $db: call.database };
  const ids: unknown[] = [];
  let reply = await ask(engine, { find: call.collection, ...search, limit, projection: { _id: 1 }, ...place });
  while (reply) {
    const { firstBatch, nextBatch = firstBatch ?? [], id } = reply['cursor'] as { firstBatch?: Doc[]; nextBatch?: Doc[]; id: bigint };
    for (const { _id } of nextBatch) ids.push(_id);
    if (id === 0n) return ids;
    reply = await ask(engine, { getMore: id, collection: call.collection, ...place });
  }
  return undefined;
}

async function ask({ scans }: Engine, command: Doc): Promise<Doc | undefined> {
  const reply = scans && deserialize(await scans.run({ command }));
  return reply?.['ok'] === 1 ? reply : undefined;
}

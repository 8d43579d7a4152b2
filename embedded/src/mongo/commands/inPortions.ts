import { LONG_SCAN } from '../scans/Scans';
import { deserialize, MongoError, parseCollation, type Doc } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';

/** Documents that one commit of a long write changes. */
const PORTION = 200;

/**
 * Runs the statements of an update or a delete. One that is about many documents
 * and belongs to no transaction is run in portions: the other thread finds them,
 * and each commit changes some, if they still match, so that nobody is held up.
 */
export async function inPortions(call: Call, engine: Engine, statements: Doc[], isMulti: (statement: Doc) => boolean, run: (statements: Doc[]) => Promise<Doc>): Promise<Doc> {
  const [statement] = statements;
  if (statements.length !== 1 || !statement || !isMulti(statement) || !isLong(call, engine, statement)) return run(statements);
  const ids = await idsOf(call, engine, statement);
  if (ids.length === 0 && statement['upsert'] === true) return run(statements);
  const total: Doc = { n: 0, ok: 1 };
  for (let from = 0; from === 0 || from < ids.length; from += PORTION) {
    const { hint: _hint, ...rest } = statement;
    const reply = await run([{ ...rest, q: { $and: [{ _id: { $in: ids.slice(from, from + PORTION) } }, statement['q']] } }]);
    addUp(total, reply);
    if (reply['writeErrors']) return { ...total, writeErrors: reply['writeErrors'] };
  }
  return total;
}

function addUp(total: Doc, reply: Doc): void {
  for (const field of ['n', 'nModified']) if (reply[field] !== undefined) total[field] = Number(total[field] ?? 0) + Number(reply[field]);
}

function isLong(call: Call, engine: Engine, { q, collation, hint }: Doc): boolean {
  const collection = engine.catalog.find(call.database, call.collection);
  if (!engine.scans || call.transaction || !collection) return false;
  const query = { filter: docOf(q, 'q') ?? {}, hint, collation: collation === undefined ? collection.spec.collation : parseCollation(collation) };
  return engine.planner.plan(collection, query).cost > LONG_SCAN;
}

async function idsOf(call: Call, engine: Engine, { q, collation, hint, c }: Doc): Promise<unknown[]> {
  const place = { $db: call.database };
  const options = Object.entries({ collation, hint, let: c ?? call.variables }).filter(([, value]) => value !== undefined);
  const ids: unknown[] = [];
  let reply = await ask(engine, { find: call.collection, filter: q, projection: { _id: 1 }, ...Object.fromEntries(options), ...place });
  for (;;) {
    const { firstBatch, nextBatch = firstBatch ?? [], id } = reply['cursor'] as { firstBatch?: Doc[]; nextBatch?: Doc[]; id: bigint };
    for (const { _id } of nextBatch) ids.push(_id);
    if (id === 0n) return ids;
    reply = await ask(engine, { getMore: id, collection: call.collection, ...place });
  }
}

async function ask(engine: Engine, command: Doc): Promise<Doc> {
  const reply = deserialize((await engine.scans?.run({ command })) ?? new Uint8Array());
  if (reply['ok'] !== 1) throw new MongoError(Number(reply['code']), String(reply['errmsg']), { codeName: String(reply['codeName']) });
  return reply;
}

import type { Collection } from '../storage/Collection';
import type { Index } from '../storage/Index';
import { PlainWriter } from '../transactions/PlainWriter';
import type { Engine } from './Engine';

const TICK = 5000;
/** Documents that one commit removes. */
const EXPIRED_AT_ONCE = 500;

/** Removes what has run out: documents of TTL indexes, resting cursors, transactions and old answers. Returns what stops it. */
export function startHousekeeping(engine: Engine, ttlInterval: number, log: (message: string) => void): () => void {
  const report = (error: unknown) => log(`housekeeping failed: ${String(error)}`);
  const ticks = setInterval(() => tick(engine), TICK);
  const expiry = setInterval(() => void Promise.all([expire(engine), engine.sessions.purge()]).catch(report), ttlInterval);
  return () => {
    clearInterval(ticks);
    clearInterval(expiry);
  };
}

function tick(engine: Engine): void {
  const now = Date.now();
  engine.cursors.killIdle(now);
  for (const transaction of engine.transactions.overdue(now)) engine.transactions.end(transaction);
}

async function expire(engine: Engine): Promise<void> {
  for (const collection of engine.catalog.all()) {
    for (const index of collection.readyIndexes) {
      if (index.spec.expireAfterSeconds !== undefined) while ((await expireSome(engine, collection, index)) === EXPIRED_AT_ONCE);
    }
  }
}

function expireSome(engine: Engine, { spec }: Collection, index: Index): Promise<number> {
  return engine.store.write(() => {
    const collection = engine.catalog.find(spec.database, spec.name);
    const [field] = index.fields;
    if (!collection || field === undefined) return 0;
    const before = new Date(Date.now() - (index.spec.expireAfterSeconds ?? 0) * 1000);
    const writer = new PlainWriter(engine.records, engine.transactions, true);
    const expired = [...engine.currentView().find(collection, { filter: { [field]: { $lt: before } }, limit: EXPIRED_AT_ONCE, hint: index.spec.name })];
    for (const found of expired) writer.remove(collection, found);
    return expired.length;
  });
}

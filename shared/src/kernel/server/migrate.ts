import mongoose from 'mongoose';
import { ensureIndexes } from './db';

/** A numbered step that brings older data up to this version. It must be safe to repeat: a crash may run it twice. */
export interface Migration {
  /** `0001-what-it-does`; runs in this order, once. */
  id: string;
  up(): Promise<void>;
}

/** None yet: this is the first release. */
const MIGRATIONS: readonly Migration[] = [];

interface MigrationMark {
  _id: string;
  finishedAt?: Date;
  lockedUntil?: Date;
}

const LOCK = 'lock';
const LOCK_MS = 5 * 60_000;
const WAIT_MS = 500;

const marks = () => mongoose.connection.collection<MigrationMark>('migrations');

/** Only one process migrates; the others wait until it has finished or its lock has run out. */
async function withLock(work: () => Promise<void>): Promise<void> {
  for (;;) {
    const now = new Date();
    await marks().updateOne({ _id: LOCK }, { $setOnInsert: { lockedUntil: new Date(0) } }, { upsert: true });
    const taken = await marks().findOneAndUpdate({ _id: LOCK, lockedUntil: { $lt: now } }, { $set: { lockedUntil: new Date(now.getTime() + LOCK_MS) } });
    if (taken) break;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  try {
    await work();
  } finally {
    await marks().updateOne({ _id: LOCK }, { $set: { lockedUntil: new Date(0) } });
  }
}

/** Creates missing collections and indexes and runs what is new among the migrations. Safe to repeat and to run in several processes. */
export const migrate = (say: (line: string) => void = () => undefined, migrations: readonly Migration[] = MIGRATIONS): Promise<void> =>
  withLock(async () => {
    await ensureIndexes();
    for (const { id, up } of migrations) {
      if (await marks().findOne({ _id: id })) continue;
      say(`Migrating: ${id}`);
      await up();
      await marks().insertOne({ _id: id, finishedAt: new Date() });
    }
  });

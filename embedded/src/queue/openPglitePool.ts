import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { DEFAULT_SCHEMA, runMigrations, type PgPool } from 'bullmq';
import { lockFolder } from '../lockFolder';
import { initialiseFolder } from './initialiseFolder';
import { PglitePool } from './pglitePool';

const HOUR = 3_600_000;

/** An opened queue database. */
export interface OpenPool {
  /** Goes where BullMQ's PostgreSQL backend expects a connection. */
  pool: PgPool;
  /** True when a damaged database was set aside and an empty one made: the caller adds its pending jobs again. */
  rebuilt: boolean;
  /** Close queues and workers first. */
  close(): Promise<void>;
}

/**
 * Opens the queue database in a folder of its own, which this process then owns, or with `memory:` one that is gone
 * after `close`. A database that does not open any more, as after a power cut, is kept as `pg.damaged` and replaced.
 * Throws `FolderInUseError` when another process has the folder.
 */
export async function openPglitePool(location: string): Promise<OpenPool> {
  if (location.startsWith('memory:')) return ready(await openDatabase('memory://'), false);
  const unlock = await lockFolder(location);
  try {
    const { database, rebuilt } = await openFolder(join(location, 'pg'));
    return await ready(database, rebuilt, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openFolder(folder: string): Promise<{ database: PglitePool; rebuilt: boolean }> {
  const existed = existsSync(folder);
  await initialiseFolder(folder);
  try {
    return { database: await openDatabase(folder), rebuilt: false };
  } catch (error) {
    if (!existed) throw error;
    const damaged = `${folder}.damaged`;
    await rm(damaged, { recursive: true, force: true });
    await rename(folder, damaged);
    await initialiseFolder(folder);
    return { database: await openDatabase(folder), rebuilt: true };
  }
}

async function openDatabase(dataDir: string): Promise<PglitePool> {
  const db = await PGlite.create({
    dataDir,
    parsers: { [types.INT8]: (value) => value }, // a string, as with `pg`
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'], // the default of 128 MB is resident at once
  });
  const pool = new PglitePool(db);
  try {
    const client = await pool.connect();
    await runMigrations(client, DEFAULT_SCHEMA).finally(() => client.release());
    await pool.query(`SET search_path TO ${DEFAULT_SCHEMA}, public`);
    return pool;
  } catch (error) {
    await pool.close();
    throw error;
  }
}

async function ready(pool: PglitePool, rebuilt: boolean, unlock?: () => Promise<void>): Promise<OpenPool> {
  // Nobody else does it: there is no autovacuum, and every job leaves dead rows behind.
  const vacuum = (): Promise<unknown> => pool.query('VACUUM (ANALYZE)');
  await vacuum();
  const timer = setInterval(() => vacuum().catch((error: unknown) => pool.emit('error', error)), HOUR).unref();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    clearInterval(timer);
    await pool.close();
    await unlock?.();
  };
  return { pool, rebuilt, close: () => (closing ??= close()) };
}

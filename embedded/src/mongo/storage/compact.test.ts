import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { bundleStore } from '@ortstreu/embedded/bundle';
import { MongoClient, type Document } from 'mongodb';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { startDocumentStore, type ChildOptions } from '../startDocumentStore';

const ROUNDS = Number(env.STORE_KILL_ROUNDS ?? 3);
const COUNT = 3000;
/** Documents that stay. */
const isKept = (id: number) => id % 6 === 0;
const KEPT = Array.from({ length: COUNT }, (_, i) => i).filter(isKept);

/** Bytes that are never free. */
const NEVER = Number.MAX_SAFE_INTEGER;

const newFolder = temporaryFolders();
let program: string;

beforeAll(async () => {
  ({ process: program } = await bundleStore());
}, 60_000);

async function withStore<T>(dataDir: string, compactAbove: number, use: (collection: ReturnType<typeof notes>) => Promise<T>): Promise<T> {
  const store = await startDocumentStore({ dataDir }, { compactAbove });
  const client = await MongoClient.connect(store.url);
  try {
    return await use(notes(client));
  } finally {
    await client.close();
    await store.stop();
  }
}

const notes = (client: MongoClient) => client.db('compact').collection<Document & { _id: number }>('notes');

/** A folder whose file is large and mostly free. */
async function mostlyFree(): Promise<{ dataDir: string; file: string }> {
  const dataDir = await newFolder();
  await withStore(dataDir, NEVER, async (collection) => {
    await collection.createIndexes([{ key: { n: 1 } }, { key: { tags: 1 } }]);
    for (let from = 0; from < COUNT; from += 1000)
      await collection.insertMany(
        Array.from({ length: 1000 }, (_, i) => ({ _id: from + i, n: (from + i) % 100, tags: [`a${i % 3}`], text: 'x'.repeat(8000) })),
      );
    await collection.deleteMany({ n: { $gte: 0 }, _id: { $nin: KEPT } });
  });
  return { dataDir, file: join(dataDir, 'documents/data.mdb') };
}

async function checkAll(dataDir: string, compactAbove: number): Promise<void> {
  await withStore(dataDir, compactAbove, async (collection) => {
    for (const hint of [{ $natural: 1 }, '_id_', 'n_1', 'tags_1'] as const)
      expect((await collection.find({}, { hint, projection: { _id: 1 } }).toArray()).map(({ _id }) => _id).sort((a, b) => a - b)).toEqual(KEPT);
    expect(await collection.findOne({ _id: 6 })).toEqual({ _id: 6, n: 6, tags: ['a0'], text: 'x'.repeat(8000) });
    await collection.insertOne({ _id: COUNT });
    await collection.deleteOne({ _id: COUNT });
  });
}

describe('a file that is mostly free', () => {
  it('is written anew at the start, and only when it is worth it', async () => {
    const { dataDir, file } = await mostlyFree();
    const { size } = statSync(file);
    await checkAll(dataDir, size);
    expect(statSync(file).size).toBe(size);
    await checkAll(dataDir, 1000);
    expect(statSync(file).size).toBeLessThan(size / 2);
    const after = statSync(file);
    await checkAll(dataDir, 1000);
    expect(statSync(file).ino).toBe(after.ino);
  }, 120_000);

  it('is whole whenever the process is killed meanwhile', async () => {
    const { dataDir, file } = await mostlyFree();
    const { ino } = statSync(file);
    const copy = join(dataDir, 'documents/compacting');
    const options: ChildOptions = { folder: join(dataDir, 'documents'), isTemporary: false, where: { port: 0 }, ttlInterval: 60_000, compactAbove: 1000 };
    let killedInside = 0;
    for (let round = 0; round < ROUNDS && statSync(file).ino === ino; round++) {
      const child = fork(program, [JSON.stringify(options)], { execArgv: [] });
      const ended = once(child, 'exit');
      let isReady = false;
      child.once('message', () => (isReady = true));
      while (!existsSync(copy) && !isReady) await sleep(1);
      await sleep(round * 5);
      child.kill('SIGKILL');
      await ended;
      if (existsSync(copy)) killedInside += 1;
      await checkAll(dataDir, NEVER); // every document, from whichever file it is now
    }
    expect(killedInside).toBeGreaterThan(0);
    await checkAll(dataDir, 1000);
    expect(statSync(file).ino).not.toBe(ino);
    expect(existsSync(copy)).toBe(false);
  }, 120_000);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { beforeAll, expect, it } from '@jest/globals';
import { bundleStore } from '@ortstreu/embedded/bundle';
import { MongoClient } from 'mongodb';

import { temporaryFolders } from '../testing/temporaryFolders';
import { until } from '../testing/until';
import { startDocumentStore, type DocumentStore } from './startDocumentStore';

const newFolder = temporaryFolders();

beforeAll(async () => {
  await bundleStore();
}, 60_000);

async function withClient<T>(store: DocumentStore, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(store.url, { w: 'majority' });
  return use(client).finally(() => client.close());
}

it('keeps everything over an end and a new start', async () => {
  const dataDir = await newFolder();
  const first = await startDocumentStore({ dataDir });
  await withClient(first, async (client) => {
    const collection = client.db('town').collection('companies');
    await collection.createIndex({ name: 1 }, { unique: true });
    await collection.insertMany([{ name: 'Bäckerei' }, { name: 'Gießerei' }]);
    await collection.deleteOne({ name: 'Bäckerei' });
  });
  await first.stop();
  const second = await startDocumentStore({ dataDir });
  await withClient(second, async (client) => {
    const collection = client.db('town').collection('companies');
    expect(await collection.find({}, { projection: { _id: 0 }, hint: 'name_1' }).toArray()).toEqual([{ name: 'Gießerei' }]);
    await expect(collection.insertOne({ name: 'Gießerei' })).rejects.toMatchObject({ code: 11000, keyPattern: { name: 1 }, keyValue: { name: 'Gießerei' } });
    expect(await collection.estimatedDocumentCount()).toBe(1);
  });
  await second.stop();
});

it('comes back under the same address when its process is killed', async () => {
  const messages: string[] = [];
  const store = await startDocumentStore({ dataDir: await newFolder() }, { log: (message) => messages.push(message) });
  await withClient(store, async (client) => {
    const collection = client.db('town').collection<{ _id: number }>('notes');
    await collection.insertOne({ _id: 1 });
    const { pid } = store;
    process.kill(pid, 'SIGKILL');
    await until(() => store.pid !== pid);
    expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1 });
  });
  expect(messages).toContainEqual(expect.stringContaining('SIGKILL'));
  await store.stop();
});

it('goes on while its parent shuts down on a signal that all processes got', async () => {
  const store = await startDocumentStore({ dataDir: await newFolder() });
  const { pid } = store;
  process.kill(pid, 'SIGINT');
  process.kill(pid, 'SIGTERM');
  await withClient(store, async (client) => expect(await client.db('town').collection('notes').insertOne({ n: 1 })).toMatchObject({ acknowledged: true }));
  expect(store.pid).toBe(pid);
  await store.stop();
  expect(isRunning(pid)).toBe(false);
});

it('tells a second process on the same folder, and the first works on', async () => {
  const dataDir = await newFolder();
  const store = await startDocumentStore({ dataDir });
  await expect(startDocumentStore({ dataDir })).rejects.toMatchObject({ code: 'locked' });
  await withClient(store, async (client) => expect(await client.db('town').command({ ping: 1 })).toMatchObject({ ok: 1 }));
  await store.stop();
  const next = await startDocumentStore({ dataDir });
  await next.stop();
});

it('ends with its parent and leaves nothing behind that was temporary', async () => {
  const { start } = await bundleStore();
  const program = `import { startDocumentStore } from ${JSON.stringify(start)}; console.log(JSON.stringify(await startDocumentStore({ temporary: true }))); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const { url, pid } = JSON.parse(line.toString()) as { url: string; pid: number };
  const socket = decodeURIComponent(url.split('/')[2] ?? '');
  expect(existsSync(socket)).toBe(true);
  parent.kill('SIGKILL');
  await until(() => !existsSync(dirname(socket)));
  await until(() => !isRunning(pid));
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it.each([
  ['is something else', (file: string) => writeFile(file, 'not a database '.repeat(2000))],
  ['has lost its end', async (file: string) => truncate(file, Math.floor((await stat(file)).size / 8192) * 4096)],
])('says what to do when the data file %s', async (_name, damage) => {
  const dataDir = await newFolder();
  const store = await startDocumentStore({ dataDir });
  await withClient(store, async (client) => {
    await client
      .db('town')
      .collection('companies')
      .insertMany(Array.from({ length: 500 }, (_, i) => ({ i, text: 'x'.repeat(500) })));
  });
  await store.stop();
  await damage(join(dataDir, 'documents', 'data.mdb'));
  await expect(startDocumentStore({ dataDir })).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('data.mdb') });
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { describe, expect, it } from '@jest/globals';
import { MongoClient, type Collection, type Document } from 'mongodb';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { startDocumentStore, type DocumentStore } from '../startDocumentStore';
import { useStore } from '../testing/useStore';

type Notes = Collection<Document & { _id: number }>;

const { store, db } = useStore();
const newFolder = temporaryFolders();

/** Lets the files of a store grow to so many bytes, as a full disk would; Linux can change that for a running process. */
const limitFiles = ({ pid }: DocumentStore, bytes: string) => promisify(execFile)('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);

const batch = (from: number, size: number) => Array.from({ length: size }, (_, i) => ({ _id: from + i, n: from + i, text: 'x'.repeat(2000) }));

async function fillUp(full: DocumentStore, notes: Notes, bytes: string): Promise<void> {
  await notes.createIndex({ n: 1 });
  const { pid } = full;
  let acknowledged = 0;
  await limitFiles(full, bytes);
  const fill = async () => {
    for (;;) {
      await notes.insertMany(batch(acknowledged, 20));
      acknowledged += 20;
    }
  };
  await expect(fill()).rejects.toMatchObject({ name: expect.stringMatching(/Mongo/) });
  expect(acknowledged).toBeGreaterThan(0);
  expect(await notes.countDocuments({}, { hint: 'n_1' })).toBe(acknowledged);
  expect(await notes.find({}, { hint: { $natural: 1 } }).toArray()).toHaveLength(acknowledged);
  await limitFiles(full, 'unlimited');
  await notes.insertMany(batch(acknowledged, 20));
  expect(await notes.estimatedDocumentCount()).toBe(acknowledged + 20);
  expect(full.pid).toBe(pid);
}

(process.platform === 'linux' ? describe : describe.skip)('while there is no space', () => {
  it('writes are refused, what is there stays, and afterwards it goes on', async () => {
    await fillUp(store(), db().collection('notes'), '2000000');
  });

  it('the same on a disk', async () => {
    const lasting = await startDocumentStore({ dataDir: await newFolder() });
    const client = await MongoClient.connect(lasting.url);
    await fillUp(lasting, client.db('test').collection('notes'), '20000000');
    await client.close();
    await lasting.stop();
  }, 60_000);
});

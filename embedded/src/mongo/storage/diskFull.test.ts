import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, it } from '@jest/globals';
import type { Document } from 'mongodb';

import { useStore } from '../testing/useStore';

const { store, db } = useStore();

/** Lets the file of the store grow to so many bytes, as a full disk would; Linux can change that for a running process. */
const limitFile = (bytes: string) => promisify(execFile)('prlimit', ['--pid', String(store().pid), `--fsize=${bytes}:`]);

(process.platform === 'linux' ? it : it.skip)('refuses writes while there is no space, keeps what it has and goes on afterwards', async () => {
  const collection = db().collection<Document & { _id: number }>('notes');
  await collection.createIndex({ n: 1 });
  const { pid } = store();
  const batch = (from: number) => Array.from({ length: 20 }, (_, i) => ({ _id: from + i, n: i, text: 'x'.repeat(2000) }));
  let acknowledged = 0;
  await limitFile('2000000');
  const fill = async () => {
    for (;;) {
      await collection.insertMany(batch(acknowledged));
      acknowledged += 20;
    }
  };
  await expect(fill()).rejects.toMatchObject({ name: expect.stringMatching(/Mongo/) });
  expect(acknowledged).toBeGreaterThan(0);
  expect(await collection.countDocuments({}, { hint: 'n_1' })).toBe(acknowledged);
  expect(await collection.find({}, { hint: { $natural: 1 } }).toArray()).toHaveLength(acknowledged);
  await limitFile('unlimited');
  await collection.insertMany(batch(acknowledged));
  expect(await collection.estimatedDocumentCount()).toBe(acknowledged + 20);
  expect(store().pid).toBe(pid);
});

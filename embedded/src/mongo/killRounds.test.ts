import { env } from 'node:process';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleStore } from '@ortstreu/embedded/bundle';
import { MongoClient, type Collection, type Document } from 'mongodb';

import { temporaryFolders } from '../testing/temporaryFolders';
import { until } from '../testing/until';
import { startDocumentStore, type DocumentStore } from './startDocumentStore';
import { killDuring } from './testing/fillAndKill';

/** Kills per kind of load; more in a long run. */
const ROUNDS = Number(env.STORE_KILL_ROUNDS ?? 3);
const rounds = Array.from({ length: ROUNDS }, (_, round) => 150 + ((round * 137) % 500));

const newFolder = temporaryFolders();
let store: DocumentStore;

beforeAll(async () => {
  await bundleStore();
  store = await startDocumentStore({ dataDir: await newFolder() });
}, 60_000);

afterAll(() => store.stop());

interface Numbered extends Document {
  _id: number;
}

const numbered = (client: MongoClient, name: string): Collection<Numbered> => client.db('kill').collection<Numbered>(name);

async function afterKill<T>(use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(store.url, { serverSelectionTimeoutMS: 20_000 });
  return use(client).finally(() => client.close());
}

/** Every index has an entry for every document and none for others. */
async function checkIndexes(collection: Collection<Numbered>): Promise<void> {
  const natural = (await collection.find({}, { hint: { $natural: 1 } }).toArray()).map(({ _id }) => _id).sort((a, b) => a - b);
  for (const { name } of await collection.indexes()) {
    const found = await collection.find({}, { hint: String(name) }).toArray();
    expect(found.map(({ _id }) => _id).sort((a, b) => a - b)).toEqual(natural);
  }
  expect(await collection.estimatedDocumentCount()).toBe(natural.length);
}

describe('a kill', () => {
  const acknowledged: number[] = [];
  let next = 0;

  it.each(rounds)(
    'loses no acknowledged write (%i ms)',
    async (milliseconds) => {
      await killDuring(store, milliseconds, async (client, isOver) => {
        const collection = numbered(client, 'notes');
        await collection.createIndexes([{ key: { group: 1 } }, { key: { tags: 1 } }]);
        const writer = async () => {
          while (!isOver()) {
            const id = next++;
            await collection.insertOne({ _id: id, group: id % 7, tags: [`a${id % 3}`, `b${id % 5}`], text: 'x'.repeat(300) });
            acknowledged.push(id);
          }
        };
        await Promise.all(Array.from({ length: 4 }, writer));
      });
      await afterKill(async (client) => {
        const collection = numbered(client, 'notes');
        const present = new Set((await collection.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id));
        expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
        await checkIndexes(collection);
      });
    },
    60_000,
  );

  it.each(rounds)(
    'tears no transaction (%i ms)',
    async (milliseconds) => {
      const done: number[] = [];
      const first = next;
      await killDuring(store, milliseconds, async (client, isOver) => {
        const [left, right] = [numbered(client, 'left'), numbered(client, 'right')];
        await Promise.all([left, right].map((collection) => collection.insertOne({ _id: -1 - next })));
        const worker = async () => {
          while (!isOver()) {
            const id = next++;
            await client.withSession((session) =>
              session.withTransaction(async () => {
                await left.insertOne({ _id: id }, { session });
                await right.insertOne({ _id: id }, { session });
              }),
            );
            done.push(id);
          }
        };
        await Promise.allSettled([worker(), worker()]); // the other one may still be at a transaction that its driver begins anew
      });
      await afterKill(async (client) => {
        const idsOf = async (name: string) =>
          (
            await numbered(client, name)
              .find({ _id: { $gte: first } })
              .sort({ _id: 1 })
              .toArray()
          ).map(({ _id }) => _id);
        const [left, right] = [await idsOf('left'), await idsOf('right')];
        expect(left).toEqual(right);
        expect(done.filter((id) => !left.includes(id))).toEqual([]);
      });
    },
    60_000,
  );

  it.each(rounds)(
    'leaves an index whole or absent (%i ms)',
    async (milliseconds) => {
      await afterKill(async (client) => {
        const collection = numbered(client, 'indexed');
        if ((await collection.estimatedDocumentCount()) === 0)
          await collection.insertMany(Array.from({ length: 3000 }, (_, i) => ({ _id: i, a: i % 10, b: `text ${i}`, list: [i, i + 1] })));
      });
      await killDuring(store, milliseconds, async (client, isOver) => {
        const collection = numbered(client, 'indexed');
        while (!isOver()) {
          await collection.createIndexes([{ key: { a: 1, b: -1 } }, { key: { list: 1 } }]);
          await collection.dropIndexes();
        }
      });
      await afterKill((client) => checkIndexes(numbered(client, 'indexed')));
    },
    60_000,
  );

  it('does not do a write twice that the driver sends again', async () => {
    await afterKill(async (client) => {
      const collection = numbered(client, 'counter');
      await collection.insertOne({ _id: 1, n: 0 });
      let sent = 0;
      for (let i = 0; i < ROUNDS; i++) {
        const { pid } = store;
        const writes = Array.from({ length: 20 }, () => collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { maxTimeMS: 30_000 }));
        sent += writes.length;
        setTimeout(() => process.kill(pid, 'SIGKILL'), 5 * i);
        const results = await Promise.allSettled(writes);
        sent -= results.filter(({ status }) => status === 'rejected').length;
        await until(() => store.pid !== pid);
      }
      const n = Number((await collection.findOne({ _id: 1 }))?.['n']);
      expect(n).toBeGreaterThanOrEqual(sent);
      expect(n).toBeLessThanOrEqual(20 * ROUNDS);
    });
  }, 60_000);
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Collection, Document } from 'mongodb';

import { useStore } from '../testing/useStore';

interface Item extends Document {
  _id: number;
  n: number;
}

const COUNT = 4000;
const { client, db } = useStore();
let items: Collection<Item>;

beforeAll(async () => {
  items = db().collection<Item>('items');
  for (let from = 0; from < COUNT; from += 1000)
    await items.insertMany(Array.from({ length: 1000 }, (_, i) => ({ _id: from + i, n: (from + i) % 10, text: 'x'.repeat(200) })));
}, 60_000);

/** How many short reads, one after the other, are answered while something long is running. */
async function readsDuring(long: Promise<unknown>): Promise<number> {
  let over = false;
  const ended = long.finally(() => (over = true));
  let reads = 0;
  while (!over) {
    expect(await items.findOne({ _id: 1 })).toMatchObject({ _id: 1 });
    reads += 1;
  }
  await ended;
  return reads;
}

describe('a long read', () => {
  it('gives everything once, batch by batch', async () => {
    const seen: number[] = [];
    for await (const { _id } of items.find({}, { batchSize: 300 })) seen.push(_id);
    expect(new Set(seen).size).toBe(COUNT);
    expect(seen).toHaveLength(COUNT);
  });

  it('sees what was written just before', async () => {
    for (let i = 0; i < 5; i++) {
      await items.updateOne({ _id: i }, { $set: { mark: 'new' } });
      expect(await items.countDocuments({ mark: 'new' })).toBe(i + 1);
    }
    await items.createIndex({ mark: 1 }, { sparse: true });
    expect(
      await items
        .find({ mark: { $exists: true } })
        .sort({ n: -1 })
        .project({ n: 1, _id: 0 })
        .toArray(),
    ).toEqual([4, 3, 2, 1, 0].map((n) => ({ n })));
    await items.dropIndex('mark_1');
  });

  it('keeps the state of its first batch while others write', async () => {
    const cursor = items.find({ n: { $lt: 100 } }, { batchSize: 100 });
    expect(await cursor.next()).toMatchObject({ _id: 0 });
    await items.insertOne({ _id: COUNT, n: 1 });
    await items.updateMany({ _id: { $gte: 3000 } }, { $set: { late: true } });
    const rest = await cursor.toArray();
    expect(rest).toHaveLength(COUNT - 1);
    expect(rest.filter(({ late }) => late)).toEqual([]);
    await items.deleteOne({ _id: COUNT });
  });

  it('lets short ones pass', async () => {
    const long = Promise.all(
      Array.from({ length: 4 }, () => items.aggregate([{ $sort: { text: -1, n: 1 } }, { $group: { _id: '$_id' } }, { $count: 'n' }]).toArray()),
    );
    expect(await readsDuring(long)).toBeGreaterThan(3);
    expect(await long).toEqual(Array.from({ length: 4 }, () => [{ n: COUNT }]));
  });

  it('reports its errors as they are', async () => {
    await expect(items.find({ n: { $unheardOf: 1 } }).toArray()).rejects.toMatchObject({ code: 2 });
    await expect(items.aggregate([{ $project: { bad: { $divide: ['$n', 0] } } }]).toArray()).rejects.toMatchObject({ code: expect.any(Number) });
    await expect(items.aggregate([{ $unheardOf: {} }]).toArray()).rejects.toMatchObject({ code: 40324 });
  });

  it('ends with its cursor', async () => {
    const cursor = items.find({}, { batchSize: 10 });
    await cursor.next();
    const { id } = cursor;
    await cursor.close();
    await expect(db().command({ getMore: id, collection: 'items' })).rejects.toMatchObject({ code: 43 });
  });
});

describe('a long write', () => {
  it('changes all that match, and short ones pass', async () => {
    const long = items.updateMany({ n: { $gte: 5 } }, { $inc: { n: 10 } });
    expect(await readsDuring(long)).toBeGreaterThan(1);
    expect(await long).toMatchObject({ matchedCount: COUNT / 2, modifiedCount: COUNT / 2 });
    expect(await items.countDocuments({ n: { $gte: 15 } })).toBe(COUNT / 2);
    expect(await items.deleteMany({ n: { $gte: 15, $lt: 17 } })).toMatchObject({ deletedCount: COUNT / 5 });
    expect(await items.estimatedDocumentCount()).toBe((COUNT * 4) / 5);
  });

  it('inserts one document when nothing matches and it is an upsert', async () => {
    expect(await items.updateMany({ n: 777, kind: 'new' }, { $set: { _id: 777_777 } }, { upsert: true })).toMatchObject({ upsertedCount: 1, matchedCount: 0 });
    expect(await items.findOne({ _id: 777_777 })).toEqual({ _id: 777_777, n: 777, kind: 'new' });
  });

  it('is one piece inside of a transaction', async () => {
    await expect(
      client().withSession((session) =>
        session.withTransaction(async () => {
          expect((await items.updateMany({ n: { $lt: 5 } }, { $set: { n: -1 } }, { session })).modifiedCount).toBe(COUNT / 2);
          throw new Error('undo');
        }),
      ),
    ).rejects.toThrow('undo');
    expect(await items.countDocuments({ n: -1 })).toBe(0);
  });
});

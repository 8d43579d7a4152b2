import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient, type Collection, type Document } from 'mongodb';

import { useStore } from './testing/useStore';

interface Item extends Document {
  _id: number;
  n: number;
}

const COUNT = 50_000;
/** Answers to others that show that they did not wait for the end. */
const SOME = 10;

const { client, db, store } = useStore();
let items: Collection<Item>;
let other: MongoClient;

const itemOf = (_id: number): Item => ({ _id, n: _id % 1000, text: `Betrieb ${_id} in einer Straße` });

async function fill(collection: Collection<Item>): Promise<void> {
  for (let from = 0; from < COUNT; from += 1000)
    await collection.insertMany(
      Array.from({ length: 1000 }, (_, i) => itemOf(from + i)),
      { writeConcern: { w: 1 } },
    );
}

beforeAll(async () => {
  other = await MongoClient.connect(store().url, { maxPoolSize: 1 });
  items = db().collection<Item>('items');
  await fill(items);
}, 120_000);

afterAll(() => other.close());

/** How many look-ups of another connection, one after the other, are answered while something long is running. */
async function answersDuring(long: Promise<unknown>): Promise<number> {
  let isOver = false;
  const ended = long.finally(() => (isOver = true));
  let answers = 0;
  for (let i = 0; !isOver; i++) {
    await other.db('test').collection<Item>('pinged').findOne({ _id: i });
    if (!isOver) answers += 1;
  }
  await ended;
  return answers;
}

async function expectWhole(name: string): Promise<void> {
  const found = await items.find({}, { hint: name, projection: { _id: 1 } }).toArray();
  const all = await items.find({}, { hint: { $natural: 1 }, projection: { _id: 1 } }).toArray();
  const ids = (docs: Item[]) => docs.map(({ _id }) => _id).sort((a, b) => a - b);
  expect(ids(found)).toEqual(ids(all));
}

describe('others are answered while', () => {
  it('an index is built, and it has what they write meanwhile', async () => {
    let isBuilt = false;
    const build = items.createIndexes([{ key: { n: 1, text: 1 } }, { key: { text: -1 }, unique: true }]).finally(() => (isBuilt = true));
    const writes = (async () => {
      for (let i = 0; !isBuilt; i++) {
        await items.updateOne({ _id: (i * 7919) % COUNT }, { $set: { n: -i } });
        await items.deleteOne({ _id: COUNT - 1 - i });
        await items.insertOne({ ...itemOf(COUNT + i), n: 5 });
      }
    })();
    expect(await answersDuring(build)).toBeGreaterThan(SOME);
    await writes;
    await expectWhole('n_1_text_1');
    await expectWhole('text_-1');
    await items.dropIndexes();
  }, 120_000);

  it('a unique index finds out at the end that it cannot be', async () => {
    await items.updateOne({ _id: 49_000 }, { $set: { text: 'Betrieb 1 in einer Straße' } });
    const [first, second] = [items.createIndex({ text: 1 }, { unique: true }), items.createIndex({ text: 1 }, { unique: true })];
    const refused = { code: 11000, keyValue: { text: 'Betrieb 1 in einer Straße' } };
    const both = Promise.all([expect(first).rejects.toMatchObject(refused), expect(second).rejects.toMatchObject(refused)]);
    expect(await answersDuring(both)).toBeGreaterThan(SOME);
    expect((await items.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  }, 120_000);

  it('single documents are looked for without an index', async () => {
    const work = async () => {
      expect(await items.updateOne({ text: 'Betrieb 40001 in einer Straße' }, { $set: { mark: 1 } })).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
      expect(await items.findOneAndUpdate({ mark: 1 }, { $inc: { mark: 1 } }, { sort: { n: -1 }, returnDocument: 'after' })).toMatchObject({
        _id: 40_001,
        mark: 2,
      });
      expect(await items.updateOne({ text: 'nirgends', kind: 'neu' }, { $set: { mark: 3 } }, { upsert: true })).toMatchObject({ upsertedCount: 1 });
      expect(await items.deleteOne({ text: 'nirgends' })).toMatchObject({ deletedCount: 1 });
      expect(await items.deleteOne({ text: 'nirgends' })).toMatchObject({ deletedCount: 0 });
      expect(await items.findOneAndDelete({ mark: 2 })).toMatchObject({ _id: 40_001 });
      await expect(items.updateOne({ text: { $unheardOf: 1 } }, { $set: { mark: 1 } })).rejects.toMatchObject({ code: 2 });
    };
    expect(await answersDuring(work())).toBeGreaterThan(SOME);
  }, 120_000);

  it('the statements of one command look for their documents without an index', async () => {
    const at = (i: number) => `Betrieb ${30_000 + i} in einer Straße`;
    const ofOne = (i: number) => ({ updateOne: { filter: { text: at(i) }, update: { $set: { queue: i } } } });
    const upsert = { updateOne: { filter: { text: 'neu' }, update: { $inc: { seen: 1 } }, upsert: true } };
    const next = { updateOne: { filter: { queue: { $gte: 1 } }, sort: { queue: 1 } as const, update: { $set: { queue: 0 } } } };
    // The later ones find what the earlier ones have left.
    const singles = items.bulkWrite([...Array.from({ length: 8 }, (_, i) => ofOne(i + 1)), next, next, next, upsert, upsert]);
    expect(await answersDuring(singles)).toBeGreaterThan(SOME);
    expect(await singles).toMatchObject({ matchedCount: 12, modifiedCount: 12, upsertedCount: 1, upsertedIds: { 11: expect.anything() } });
    expect((await items.find({ queue: { $gt: 0 } }).toArray()).map(({ queue }) => queue as number).sort()).toEqual([4, 5, 6, 7, 8]);

    const many = { updateMany: { filter: { queue: { $gt: 0 } }, update: { $inc: { queue: 100 } } } };
    const faulty = { updateOne: { filter: { text: { $unheardOf: 1 } }, update: { $set: { queue: -1 } } } };
    const failed = items.bulkWrite([many, { updateOne: { filter: { queue: 104 }, update: { $inc: { queue: 1 } } } }, many, faulty, ofOne(1)]);
    const refused = expect(failed).rejects.toMatchObject({ writeErrors: [{ index: 3, code: 2 }], result: { modifiedCount: 11 } });
    expect(await answersDuring(refused)).toBeGreaterThan(SOME);
    const unordered = items.bulkWrite([faulty, many], { ordered: false });
    await expect(unordered).rejects.toMatchObject({ writeErrors: [{ index: 0, code: 2 }], result: { modifiedCount: 5 } });

    const one = { deleteOne: { filter: { queue: 305 } } };
    const gone = items.bulkWrite([one, one, { deleteOne: { filter: { seen: 2 } } }, { deleteMany: { filter: { queue: { $gt: 0 } } } }]);
    expect(await answersDuring(gone)).toBeGreaterThan(SOME);
    expect(await gone).toMatchObject({ deletedCount: 6 });
    expect(await items.countDocuments({ queue: { $ne: null } })).toBe(3);
  }, 120_000);

  it('many write to the same document, each of them once', async () => {
    await items.insertOne({ _id: -1, n: 0, text: 'der eine' });
    await Promise.all(Array.from({ length: 8 }, () => items.updateOne({ text: 'der eine' }, { $inc: { n: 1 } })));
    const taken = await Promise.all(
      Array.from({ length: 3 }, () => items.findOneAndUpdate({ text: 'der eine', isTaken: { $ne: true } }, { $set: { isTaken: true } })),
    );
    expect(taken.filter((doc) => doc !== null)).toHaveLength(1);
    expect(await items.findOneAndDelete({ _id: -1 })).toMatchObject({ n: 8 });
  }, 120_000);

  it('a large collection is dropped, and its name is free at once', async () => {
    await items.createIndex({ n: 1 });
    const drop = (async () => {
      await items.drop();
      expect(await items.estimatedDocumentCount()).toBe(0);
      await fill(items);
    })();
    expect(await answersDuring(drop)).toBeGreaterThan(SOME);
    expect(await items.countDocuments({ n: 5 })).toBe(COUNT / 1000);
    expect((await items.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  }, 120_000);
});

it('a transaction does not read an index that was finished after it began', async () => {
  await client().withSession((session) =>
    session.withTransaction(async () => {
      expect(await items.findOne({ _id: 1 }, { session })).toMatchObject({ _id: 1 });
      await items.createIndex({ n: 1 });
      expect(await items.countDocuments({ n: 5 }, { session })).toBe(COUNT / 1000);
    }),
  );
}, 60_000);

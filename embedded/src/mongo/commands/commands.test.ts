import { randomBytes } from 'node:crypto';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { GridFSBucket, Long, UUID, type Collection, type Db, type Document } from 'mongodb';

import { until } from '../../testing/until';
import { RawConnection } from '../testing/RawConnection';
import { useStore } from '../testing/useStore';

const { client, store } = useStore({ ttlInterval: 100 });
let db: Db;
let people: Collection<Document & { _id: number }>;

beforeEach(() => {
  db = client().db(`commands_${randomBytes(4).toString('hex')}`);
  people = db.collection<Document & { _id: number }>('people');
});

const ids = async (filter: Document, options: Document = {}) => (await people.find(filter, options).toArray()).map(({ _id }) => _id);

describe('indexes', () => {
  it('refuse duplicates with the key and the value', async () => {
    await people.createIndex({ 'mail.address': 1, kind: -1 }, { unique: true });
    await people.insertOne({ _id: 1, mail: { address: 'a@b.de' }, kind: 'x' });
    await people.insertOne({ _id: 2, mail: { address: 'a@b.de' }, kind: 'y' });
    const refused = {
      code: 11000,
      keyPattern: { 'mail.address': 1, kind: -1 },
      keyValue: { 'mail.address': 'a@b.de', kind: 'x' },
      message: expect.stringContaining(
        `E11000 duplicate key error collection: ${people.namespace} index: mail.address_1_kind_-1 dup key: { mail.address: "a@b.de", kind: "x" }`,
      ),
    };
    await expect(people.insertOne({ _id: 3, mail: { address: 'a@b.de' }, kind: 'x' })).rejects.toMatchObject(refused);
    await expect(people.updateOne({ _id: 2 }, { $set: { kind: 'x' } })).rejects.toMatchObject(refused);
    await expect(people.insertMany([{ _id: 4 }, { _id: 1 }, { _id: 5 }], { ordered: false })).rejects.toMatchObject({
      code: 11000,
      writeErrors: [{ index: 1 }, { index: 2, errmsg: expect.stringContaining('dup key: { mail.address: null, kind: null }') }],
    });
    expect(await ids({})).toEqual([1, 2, 4]);
  });

  it('may be partial, sparse or over the elements of an array', async () => {
    await people.createIndexes([
      { key: { a: 1 }, unique: true, partialFilterExpression: { kind: 'x' } },
      { key: { b: 1 }, unique: true, sparse: true },
      { key: { list: 1 }, unique: true, sparse: true },
    ]);
    await people.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
      { _id: 3, a: 1, kind: 'x' },
      { _id: 4, b: 1, list: [1, 2, 2] },
    ]);
    await expect(people.insertOne({ _id: 5, a: 1, kind: 'x' })).rejects.toMatchObject({ keyValue: { a: 1 } });
    await expect(people.insertOne({ _id: 5, list: [7, 2] })).rejects.toMatchObject({ keyValue: { list: 2 } });
    await expect(people.updateOne({ _id: 1 }, { $set: { kind: 'x' } })).rejects.toMatchObject({ code: 11000 });
  });

  it('are not built over what contradicts them', async () => {
    await people.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ]);
    await expect(people.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect((await people.indexes()).map(({ name }) => name)).toEqual(['_id_']);
    await people.createIndex({ a: 1 }, { name: 'one' });
    await people.createIndex({ a: 1 }, { name: 'one' });
    await expect(people.createIndex({ b: 1 }, { name: 'one' })).rejects.toMatchObject({ code: 86 });
    await expect(people.createIndex({ a: 1 }, { name: 'two' })).rejects.toMatchObject({ code: 85 });
    await expect(people.createIndex({ text: 'text' })).rejects.toMatchObject({ code: 67 });
    await expect(people.dropIndex('none')).rejects.toMatchObject({ code: 27 });
    await expect(people.dropIndex('_id_')).rejects.toMatchObject({ code: 72 });
  });

  it('refuse two arrays in one key', async () => {
    await people.createIndex({ a: 1, b: 1 });
    await expect(people.insertOne({ _id: 1, a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
    await people.insertOne({ _id: 2, a: [1, 2], b: 3 });
    expect(await ids({ a: 2, b: 3 })).toEqual([2]);
  });

  it('remove what has run out', async () => {
    await people.createIndex({ until: 1 }, { expireAfterSeconds: 0 });
    await people.insertMany([
      { _id: 1, until: new Date(0) },
      { _id: 2, until: new Date(Date.now() + 1e8) },
      { _id: 3, until: 'text' },
      { _id: 4, until: [new Date(1), new Date(Date.now() + 1e8)] },
    ]);
    await until(async () => (await people.countDocuments({})) === 2);
    expect(await ids({})).toEqual([2, 3]);
  });

  it('find values that are longer than a key may be', async () => {
    await people.createIndex({ text: 1 }, { unique: true });
    const long = (end: string) => 'ä'.repeat(3000) + end;
    await people.insertMany([
      { _id: 1, text: long('b') },
      { _id: 2, text: long('a') },
      { _id: 3, text: 'c' },
    ]);
    expect(await ids({ text: long('a') })).toEqual([2]);
    expect(await ids({ text: { $gte: 'b', $lt: long('b') } }, { sort: { text: 1 } })).toEqual([3, 2]);
    await expect(people.insertOne({ _id: 4, text: long('a') })).rejects.toMatchObject({ code: 11000 });
  });
});

describe('other commands', () => {
  it('find one and change it', async () => {
    await people.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    expect(await people.findOneAndUpdate({}, { $inc: { n: 5 } }, { sort: { n: -1 }, returnDocument: 'after', projection: { n: 1, _id: 0 } })).toEqual({ n: 7 });
    expect(await people.findOneAndReplace({ _id: 1 }, { m: 1 })).toEqual({ _id: 1, n: 1 });
    expect(await people.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, m: 1 });
    expect(await people.findOneAndUpdate({ _id: 9 }, { $set: { a: 1 }, $setOnInsert: { b: 2 } }, { upsert: true, returnDocument: 'after' })).toEqual({
      _id: 9,
      a: 1,
      b: 2,
    });
    expect(await people.findOneAndDelete({ _id: 77 })).toBeNull();
  });

  it('write in bulk, in order or not', async () => {
    const result = await people.bulkWrite([
      { insertOne: { document: { _id: 1, n: 1 } } },
      { updateMany: { filter: { n: 1 }, update: { $set: { m: 2 } } } },
      { replaceOne: { filter: { _id: 2 }, replacement: { r: 1 }, upsert: true } },
      { deleteOne: { filter: { _id: 1 } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, upsertedIds: { 2: 2 }, deletedCount: 1 });
    await expect(people.bulkWrite([{ insertOne: { document: { _id: 2 } } }, { insertOne: { document: { _id: 3 } } }])).rejects.toMatchObject({ code: 11000 });
    expect(await ids({})).toEqual([2]);
  });

  it('keep files in GridFS', async () => {
    const bucket = new GridFSBucket(db);
    const content = randomBytes(900_000);
    const upload = bucket.openUploadStream('plan.pdf');
    await new Promise((resolve, reject) => upload.on('finish', resolve).on('error', reject).end(content));
    const parts: Buffer[] = [];
    for await (const part of bucket.openDownloadStream(upload.id)) parts.push(part as Buffer);
    expect(Buffer.concat(parts).equals(content)).toBe(true);
    await bucket.delete(upload.id);
    expect(await db.collection('fs.chunks').countDocuments({})).toBe(0);
  });

  it('list and drop', async () => {
    await db.createCollection('german', { collation: { locale: 'de', strength: 1 } });
    await db.collection('german').insertMany([{ name: 'Öl' }, { name: 'Ofen' }, { name: 'ofen' }]);
    expect((await db.collection('german').find({ name: 'OFEN' }).toArray()).length).toBe(2);
    await people.insertOne({ _id: 1 });
    expect((await db.listCollections().toArray()).map(({ name }) => name).sort()).toEqual(['german', 'people']);
    await people.drop();
    expect(await people.estimatedDocumentCount()).toBe(0);
    await db.dropDatabase();
    expect(await db.listCollections().toArray()).toEqual([]);
  });

  it('do a write once that is sent again while it is still being done', async () => {
    await people.insertOne({ _id: 1, n: 0 });
    const command = {
      update: 'people',
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }],
      lsid: { id: new UUID() },
      txnNumber: Long.fromNumber(1),
      $db: db.databaseName,
    };
    const connections = Array.from({ length: 4 }, () => new RawConnection(store().url));
    const answers = await Promise.all(connections.map((connection) => connection.command(command)));
    expect(answers).toEqual(answers.map(() => ({ n: 1, nModified: 1, ok: 1 })));
    expect(await people.findOne({ _id: 1 })).toEqual({ _id: 1, n: 1 });
    for (const connection of connections) connection.end();
  });

  it.each([
    ['mapReduce', { mapReduce: 'people' }, 59],
    ['a list of databases', { listDatabases: 1 }, 59],
    ['a capped collection', { create: 'capped', capped: true, size: 1000 }, 238],
    ['a view', { create: 'view', viewOn: 'people', pipeline: [] }, 238],
    ['$where', { find: 'people', filter: { $where: 'true' } }, 2],
    ['a change stream', { aggregate: 'people', pipeline: [{ $changeStream: {} }], cursor: {} }, 40324],
    ['an unknown hint', { find: 'people', hint: 'none' }, 2],
    ['a wrong type', { find: 'people', filter: 5 }, 14],
    ['an empty name', { find: '' }, 73],
    ['a number of 64 bits', { find: 'people', filter: { n: Long.fromNumber(5) } }, 238],
    ['an unknown collation strength', { find: 'people', collation: { locale: 'de', strength: 5 } }, 238],
  ])('refuse %s', async (_name, command, code) => {
    await people.insertOne({ _id: 1 });
    await expect(db.command(command)).rejects.toMatchObject({ code });
  });
});

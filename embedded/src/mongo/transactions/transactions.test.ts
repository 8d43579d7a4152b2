import { beforeEach, describe, expect, it } from '@jest/globals';
import { Long, type Document } from 'bson';
import { randomBytes } from 'node:crypto';
import { UUID, type ClientSession, type Collection } from 'mongodb';

import { RawConnection } from '../testing/RawConnection';
import { useStore } from '../testing/useStore';

interface Account extends Document {
  _id: string;
  n: number;
}

const { store, client } = useStore();
let accounts: Collection<Account>;

beforeEach(async () => {
  accounts = client()
    .db(`tx_${randomBytes(4).toString('hex')}`)
    .collection<Account>('accounts');
  await accounts.createIndex({ code: 1 }, { unique: true, sparse: true });
  await accounts.insertMany([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ]);
});

async function inTransaction<T>(run: (session: ClientSession) => Promise<T>): Promise<T> {
  const session = client().startSession();
  session.startTransaction();
  return run(session).finally(() => session.endSession());
}

const CONFLICT = { code: 112, errorLabels: ['TransientTransactionError'] };

describe('a transaction', () => {
  it('reads what it has written, and nobody else does before the commit', () =>
    inTransaction(async (session) => {
      await accounts.insertOne({ _id: 'c', n: 3 }, { session });
      await accounts.updateOne({ _id: 'a' }, { $inc: { n: 10 } }, { session });
      await accounts.deleteOne({ _id: 'b' }, { session });
      expect(await accounts.find({}, { session, sort: { n: -1 } }).toArray()).toEqual([
        { _id: 'a', n: 11 },
        { _id: 'c', n: 3 },
      ]);
      expect(await accounts.countDocuments({ n: { $gte: 3 } }, { session })).toBe(2);
      expect(await accounts.find({}, { sort: { _id: 1 } }).toArray()).toEqual([
        { _id: 'a', n: 1 },
        { _id: 'b', n: 2 },
      ]);
      await session.commitTransaction();
      expect(await accounts.find({}, { sort: { _id: 1 } }).toArray()).toEqual([
        { _id: 'a', n: 11 },
        { _id: 'c', n: 3 },
      ]);
    }));

  it('sees the state it began with', () =>
    inTransaction(async (session) => {
      expect(await accounts.findOne({ _id: 'a' }, { session })).toMatchObject({ n: 1 });
      await accounts.updateOne({ _id: 'b' }, { $set: { n: 99 } });
      await accounts.insertOne({ _id: 'new', n: 0 });
      expect(await accounts.find({}, { session, sort: { _id: 1 } }).toArray()).toEqual([
        { _id: 'a', n: 1 },
        { _id: 'b', n: 2 },
      ]);
    }));

  it('does not write over what changed after it began', () =>
    inTransaction(async (session) => {
      await accounts.findOne({ _id: 'a' }, { session });
      await accounts.updateOne({ _id: 'a' }, { $set: { n: 50 } });
      await expect(accounts.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session })).rejects.toMatchObject({
        code: CONFLICT.code,
        errorLabels: CONFLICT.errorLabels,
      });
      expect(await accounts.findOne({ _id: 'a' })).toMatchObject({ n: 50 });
    }));

  it('gives way to the one that was at the document first', () =>
    inTransaction((first) =>
      inTransaction(async (second) => {
        await accounts.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: first });
        await expect(accounts.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: second })).rejects.toMatchObject({ code: CONFLICT.code });
        await first.commitTransaction();
        expect(await accounts.findOne({ _id: 'a' })).toMatchObject({ n: 2 });
      }),
    ));

  it('lets a plain write wait for its end', () =>
    inTransaction(async (session) => {
      await accounts.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
      const plain = accounts.updateOne({ _id: 'a' }, { $inc: { n: 100 } });
      await accounts.updateOne({ _id: 'b' }, { $inc: { n: 1 } }, { session });
      await session.commitTransaction();
      await plain;
      expect(await accounts.findOne({ _id: 'a' })).toMatchObject({ n: 102 });
    }));

  it('loses no update when many change one document', async () => {
    const add = () =>
      client().withSession((session) =>
        session.withTransaction(async () => {
          const { n } = (await accounts.findOne({ _id: 'a' }, { session })) ?? { n: NaN };
          await accounts.updateOne({ _id: 'a' }, { $set: { n: n + 1 } }, { session });
        }),
      );
    await Promise.all(Array.from({ length: 12 }, add));
    expect(await accounts.findOne({ _id: 'a' })).toMatchObject({ n: 13 });
  });

  it('ends with the duplicate key that it causes', () =>
    inTransaction(async (session) => {
      await accounts.insertOne({ _id: 'c', n: 0, code: 'x' }, { session });
      await expect(accounts.insertOne({ _id: 'd', n: 0, code: 'x' }, { session })).rejects.toMatchObject({ code: 11000, keyValue: { code: 'x' } });
      await expect(accounts.insertOne({ _id: 'e', n: 0 }, { session })).rejects.toMatchObject({ code: 251, errorLabels: CONFLICT.errorLabels });
      expect(await accounts.countDocuments({})).toBe(2);
    }));

  it('is run again when somebody takes its unique key meanwhile', () =>
    inTransaction(async (session) => {
      await accounts.insertOne({ _id: 'c', n: 0, code: 'y' }, { session });
      await accounts.insertOne({ _id: 'd', n: 0, code: 'y' });
      await expect(session.commitTransaction()).rejects.toMatchObject({ code: CONFLICT.code, errorLabels: CONFLICT.errorLabels });
    }));

  it('may exchange a unique value between two documents', () =>
    inTransaction(async (session) => {
      await accounts.updateOne({ _id: 'a' }, { $set: { code: 'one' } });
      await accounts.updateOne({ _id: 'b' }, { $set: { code: 'two' } });
      await session.abortTransaction();
      session.startTransaction();
      await accounts.updateOne({ _id: 'a' }, { $unset: { code: 1 } }, { session });
      await accounts.updateOne({ _id: 'b' }, { $set: { code: 'one' } }, { session });
      await accounts.updateOne({ _id: 'a' }, { $set: { code: 'two' } }, { session });
      await session.commitTransaction();
      expect(await accounts.find({}, { sort: { _id: 1 }, projection: { n: 0 }, hint: 'code_1' }).toArray()).toEqual([
        { _id: 'a', code: 'two' },
        { _id: 'b', code: 'one' },
      ]);
    }));

  it('leaves nothing behind when it is aborted', () =>
    inTransaction(async (session) => {
      await accounts.insertMany(
        [
          { _id: 'x', n: 1 },
          { _id: 'y', n: 1 },
        ],
        { session },
      );
      await session.abortTransaction();
      expect(await accounts.countDocuments({})).toBe(2);
      await accounts.insertOne({ _id: 'x', n: 7 });
    }));
});

describe('a write that is sent again', () => {
  it('is not done again, not even by the next process', async () => {
    const lsid = { id: new UUID() };
    const command = {
      update: accounts.collectionName,
      updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } } }],
      lsid,
      txnNumber: Long.fromNumber(5),
      $db: accounts.dbName,
    };
    const connection = new RawConnection(store().url);
    const answer = await connection.command(command);
    expect(answer).toMatchObject({ n: 1, nModified: 1, ok: 1 });
    expect(await connection.command(command)).toEqual(answer);
    expect(await connection.command({ ...command, txnNumber: Long.fromNumber(4) })).toMatchObject({ ok: 0, code: 225 });
    connection.end();
    expect(await accounts.findOne({ _id: 'a' })).toMatchObject({ n: 2 });
  });

  it('may be a commit', async () => {
    const connection = new RawConnection(store().url);
    const part = { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1), autocommit: false };
    await connection.command({ insert: accounts.collectionName, documents: [{ _id: 'z', n: 1 }], ...part, startTransaction: true, $db: accounts.dbName });
    expect(await connection.command({ commitTransaction: 1, ...part, $db: 'admin' })).toMatchObject({ ok: 1 });
    expect(await connection.command({ commitTransaction: 1, ...part, $db: 'admin' })).toMatchObject({ ok: 1 });
    expect(await connection.command({ commitTransaction: 1, ...part, txnNumber: Long.fromNumber(2), $db: 'admin' })).toMatchObject({ ok: 0, code: 251 });
    connection.end();
  });
});

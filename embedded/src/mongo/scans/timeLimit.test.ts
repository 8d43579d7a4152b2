import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Collection, Document } from 'mongodb';

import { useStore } from '../testing/useStore';

interface Note extends Document {
  _id: number;
  text: string;
}

/** Tries about two to the power of the length ways on a text that nearly matches. */
const ENDLESS = '^(a|aa|a?)+$';
const LIMIT = { maxTimeMS: 300 };
const EXPIRED = { code: 50 };

const { client, db } = useStore();
let notes: Collection<Note>;

beforeAll(async () => {
  notes = db().collection<Note>('notes');
  await notes.insertMany([
    { _id: 1, text: `${'a'.repeat(60)}!` },
    { _id: 2, text: 'aaa' },
    { _id: 3, text: 'b' },
  ]);
}, 60_000);

describe('a regular expression without end', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['find', () => notes.find({ text: { $regex: ENDLESS } }, LIMIT).toArray()],
    ['count', () => notes.countDocuments({ $or: [{ text: /^(a|aa|a?)+$/ }] }, LIMIT)],
    ['aggregate', () => notes.aggregate([{ $sort: { _id: 1 } }, { $match: { text: { $regex: ENDLESS } } }], LIMIT).toArray()],
    ['update', () => notes.updateOne({ text: { $regex: ENDLESS }, _id: 1 }, { $set: { mark: 1 } }, LIMIT)],
    ['delete', () => notes.deleteMany({ text: { $regex: ENDLESS } }, LIMIT)],
    ['findAndModify', () => notes.findOneAndDelete({ text: { $regex: ENDLESS } }, LIMIT)],
    [
      'a pull',
      () =>
        notes
          .updateOne({ _id: 1 }, { $set: { list: [`${'a'.repeat(60)}!`] } })
          .then(() => notes.updateOne({ _id: 1 }, { $pull: { list: /^(a|aa|a?)+$/ } } as Document)),
    ],
    ['a transaction', () => client().withSession((session) => session.withTransaction(() => notes.find({ text: { $regex: ENDLESS } }, { session }).toArray()))],
  ])(
    'is ended in %s, and others are answered meanwhile',
    async (_name, run) => {
      const ended = expect(run()).rejects.toMatchObject(EXPIRED);
      expect(await notes.findOne({ _id: 3 })).toMatchObject({ text: 'b' });
      await ended;
      expect(await notes.countDocuments({})).toBe(3);
    },
    30_000,
  );

  it('takes nobody with it who waits for the same thread', async () => {
    const ended = expect(notes.find({ text: { $regex: ENDLESS } }, LIMIT).toArray()).rejects.toMatchObject(EXPIRED);
    const waiting = notes.find({ text: { $regex: '(a|b)$' } }, { sort: { _id: 1 } }).toArray();
    await ended;
    expect(await waiting).toMatchObject([{ _id: 2 }, { _id: 3 }]);
  });
});

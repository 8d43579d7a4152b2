import { describe, expect, it } from '@jest/globals';
import { ObjectId } from 'bson';
import fc from 'fast-check';

import { applyUpdate, replaceDocument } from './applyUpdate';
import { deserialize, serialize } from './bson';
import type { Doc } from './contract';
import { MongoError } from './mongoError';

const now = new Date('2026-01-01T00:00:00.000Z');
const update = (doc: Doc, change: Doc | Doc[], options = {}) => applyUpdate(doc, change, { now, ...options });

const numbers = fc.integer({ min: 0, max: 3 });
const lists = fc.array(numbers, { maxLength: 4 });
const docs = fc.record({ n: numbers, o: fc.record({ x: numbers, y: numbers }, { requiredKeys: [] }), l: lists, m: lists }, { requiredKeys: ['l', 'm'] });
type Model = { n?: number; o?: { x?: number; y?: number }; l: number[]; m: number[] };

/** Each step changes a field of its own, so steps of one update never conflict. */
const steps: [name: string, change: (value: number) => Doc, model: (doc: Model, value: number) => void][] = [
  ['n', (v) => ({ $set: { n: v } }), (doc, v) => void (doc.n = v)],
  ['n', (v) => ({ $inc: { n: v } }), (doc, v) => void (doc.n = (doc.n ?? 0) + v)],
  ['n', (v) => ({ $min: { n: v } }), (doc, v) => void (doc.n = Math.min(doc.n ?? v, v))],
  ['n', (v) => ({ $max: { n: v } }), (doc, v) => void (doc.n = Math.max(doc.n ?? v, v))],
  ['n', () => ({ $unset: { n: 1 } }), (doc) => void delete doc.n],
  ['o.x', (v) => ({ $set: { 'o.x': v } }), (doc, v) => void (doc.o = { ...doc.o, x: v })],
  ['o.y', () => ({ $unset: { 'o.y': 1 } }), (doc) => void delete doc.o?.y],
  ['l', (v) => ({ $push: { l: v } }), (doc, v) => void doc.l.push(v)],
  ['l', (v) => ({ $push: { l: { $each: [v, v] } } }), (doc, v) => void doc.l.push(v, v)],
  ['l', (v) => ({ $pull: { l: v } }), (doc, v) => void (doc.l = doc.l.filter((item) => item !== v))],
  ['l', (v) => ({ $pull: { l: { $gt: v } } }), (doc, v) => void (doc.l = doc.l.filter((item) => item <= v))],
  ['l', (v) => ({ $addToSet: { l: v } }), (doc, v) => void (doc.l.includes(v) || doc.l.push(v))],
  ['l', (v) => ({ $pop: { l: v > 1 ? 1 : -1 } }), (doc, v) => void (v > 1 ? doc.l.pop() : doc.l.shift())],
  ['m', () => ({ $inc: { 'm.$[]': 1 } }), (doc) => void (doc.m = doc.m.map((item) => item + 1))],
];

describe('applyUpdate', () => {
  it('does what the plain steps do', () => {
    const chosen = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: steps.length - 1 }), numbers), {
      selector: ([i]) => steps[i]?.[0],
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(docs, chosen, (doc, picks) => {
        const change: Record<string, Doc> = {};
        const model: Model = structuredClone(doc);
        for (const [i, value] of picks) {
          const [, make, apply] = steps[i] ?? [];
          for (const [operator, fields] of Object.entries(make?.(value) ?? {})) change[operator] = { ...change[operator], ...(fields as Doc) };
          apply?.(model, value);
        }
        const before = structuredClone(doc);
        const result = update(doc, change);
        expect(result.doc).toEqual(model);
        expect(result.changed).toBe(JSON.stringify(sorted(model)) !== JSON.stringify(sorted(before)));
        expect(doc).toEqual(before);
      }),
      { numRuns: 10_000 },
    );
  });

  it('cannot be made to reach the prototype', () => {
    const hostile = deserialize(serialize(Object.fromEntries([['__proto__', { polluted: true }]])));
    update({}, { $set: { '__proto__.polluted': 1, 'constructor.prototype.polluted': 1 } });
    const { doc } = update({}, { $set: { a: hostile } });
    expect(({} as Doc).polluted).toBeUndefined();
    expect(Object.keys(doc.a as Doc)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(doc.a)).toBe(Object.prototype);
  });

  it('does not let one number make an array of millions', () => {
    expect(() => update({ a: [] }, { $set: { 'a.2000000000': 1 } })).toThrow(MongoError);
  });

  it('writes the time it is given', () => {
    expect(update({}, { $currentDate: { a: true, b: { $type: 'date' } } }).doc).toEqual({ a: now, b: now });
  });

  it('adds new fields in the order of their names', () => {
    expect(Object.keys(update({ z: 1 }, { $set: { c: 1, a: 1 }, $inc: { b: 1 } }).doc)).toEqual(['z', 'a', 'b', 'c']);
  });
});

const sorted = (model: Model) => ({ n: model.n, x: model.o?.x, y: model.o?.y, hasO: model.o !== undefined, l: model.l, m: model.m });

describe('replaceDocument', () => {
  it('keeps the id', () => {
    const _id = new ObjectId();
    expect(replaceDocument({ _id, a: 1 }, { b: 2 })).toMatchObject({ doc: { _id, b: 2 }, changed: true });
    expect(replaceDocument({ _id, a: 1 }, { a: 1 })).toMatchObject({ doc: { _id, a: 1 }, changed: false });
    expect(() => replaceDocument({ _id, a: 1 }, { _id: new ObjectId() })).toThrow(MongoError);
    expect(() => replaceDocument({ _id }, { $set: { a: 1 } })).toThrow(MongoError);
  });
});

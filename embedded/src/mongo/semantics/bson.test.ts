import { describe, expect, it } from '@jest/globals';
import { Binary, BSONRegExp, Code, DBRef, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';

import { deserialize, serialize } from './bson';
import { refuseTypes } from './bsonTypes';
import { MongoError } from './mongoError';
import { anyValue } from './testValues';

describe('deserialize', () => {
  it('gives back what serialize writes to the same bytes, whatever the types', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const bytes = serialize({ value });
        expect(Buffer.compare(serialize(deserialize(bytes)), bytes)).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the old form of binary data', () => {
    const bytes = serialize({ old: new Binary(Buffer.from('abc'), 2) });
    expect(Buffer.compare(serialize(deserialize(bytes)), bytes)).toBe(0);
  });

  it('answers broken messages with an error of its own', () => {
    const sample = serialize({ a: 1, b: 'text', c: [1, { d: new Date(0) }], e: new Binary(Buffer.from('abc')), f: 5n });
    const change = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(change, fc.nat(sample.length), (changes, length) => {
        const broken = Buffer.from(sample);
        for (const [at, value] of changes) broken[at] = value;
        for (const bytes of [broken, broken.subarray(0, length)]) {
          try {
            deserialize(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(MongoError);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses a regular expression with options that do not exist', () => {
    const bytes = Buffer.from(serialize({ a: new BSONRegExp('x', 'i') }));
    bytes[bytes.indexOf('i\0', 0, 'latin1')] = 0x51;
    expect(() => deserialize(bytes)).toThrow(MongoError);
  });
});

describe('refuseTypes', () => {
  it('takes every value that the store knows', () => {
    fc.assert(fc.property(anyValue, (value) => expect(() => refuseTypes(deserialize(serialize({ value })))).not.toThrow()));
  });

  it.each([5n, Decimal128.fromString('1.5'), new Timestamp({ t: 1, i: 1 }), new MinKey(), new MaxKey(), new Code('x'), new DBRef('a', new ObjectId())])(
    'refuses what it could not compare or keep apart: %p',
    (value) => {
      expect(() => refuseTypes(deserialize(serialize({ a: [{ value }] })))).toThrow(MongoError);
    },
  );

  it('stops at the depth that MongoDB allows', () => {
    let deep: Record<string, unknown> = {};
    for (let i = 0; i < 300; i++) deep = { deep };
    expect(() => refuseTypes(deserialize(serialize(deep)))).toThrow(/depth/);
  });
});

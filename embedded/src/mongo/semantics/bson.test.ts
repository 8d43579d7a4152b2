import { describe, expect, it } from '@jest/globals';
import { Binary, BSONRegExp } from 'bson';
import fc from 'fast-check';

import { deserialize, serialize } from './bson';
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

  it('stops at the depth that MongoDB allows', () => {
    let deep: Record<string, unknown> = {};
    for (let i = 0; i < 300; i++) deep = { deep };
    expect(() => deserialize(serialize(deep))).toThrow(/depth/);
  });
});

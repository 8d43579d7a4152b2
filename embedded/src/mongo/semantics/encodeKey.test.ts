import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compareValues } from './compareValues';
import type { Collation } from './contract';
import { encodeKey, hashKey } from './encodeKey';
import { anyValue } from './testValues';

const german: Collation[] = [
  { locale: 'de', strength: 1 },
  { locale: 'de', strength: 2 },
];

describe('encodeKey', () => {
  it.each([undefined, ...german])('sorts values of all types as compareValues does (%j)', (collation) => {
    fc.assert(
      fc.property(anyValue, anyValue, fc.boolean(), (a, b, descending) => {
        const keys = Buffer.compare(encodeKey(a, descending, collation), encodeKey(b, descending, collation));
        expect(keys).toBe(Math.sign(compareValues(a, b, collation)) * (descending ? -1 : 1) + 0);
      }),
      { numRuns: 4000 },
    );
  });

  it('can be joined: two fields sort as the pair does', () => {
    const pair = fc.tuple(anyValue, anyValue);
    fc.assert(
      fc.property(pair, pair, fc.boolean(), ([a, b], [c, d], descending) => {
        const keys = Buffer.compare(
          Buffer.concat([encodeKey(a, descending), encodeKey(b, false)]),
          Buffer.concat([encodeKey(c, descending), encodeKey(d, false)]),
        );
        const first = compareValues(a, c) * (descending ? -1 : 1);
        expect(keys).toBe(Math.sign(first || compareValues(b, d)) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives equal numbers one place', () => {
    expect(hashKey(-0)).toBe(hashKey(0));
    expect(hashKey(2 ** 53)).not.toBe(hashKey(2 ** 53 + 2));
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { collatorOf, parseCollation } from './collation';
import { collationTable } from './collationTable';
import { germanText } from './testValues';

describe('collation', () => {
  it.each([
    [1, 'base'],
    [2, 'accent'],
  ] as const)('has keys of strength %i that sort as Intl.Collator does', (strength, sensitivity) => {
    const intl = new Intl.Collator('de', { sensitivity });
    const { key } = collationTable('de');
    fc.assert(
      fc.property(germanText, germanText, (a, b) => {
        expect(Buffer.compare(key(a, strength), key(b, strength))).toBe(Math.sign(intl.compare(a, b)));
      }),
      { numRuns: 20_000 },
    );
  });

  it('sorts German names', () => {
    const { compare } = collatorOf({ locale: 'de', strength: 1 });
    expect(['Zimmer', 'Öztürk', 'Ofen', 'Ärztehaus', 'Apotheke'].sort(compare)).toEqual(['Apotheke', 'Ärztehaus', 'Ofen', 'Öztürk', 'Zimmer']);
    expect(compare('Straße', 'STRASSE')).toBe(0);
    expect(collatorOf({ locale: 'de', strength: 2 }).compare('Muller', 'Müller')).not.toBe(0);
  });

  it('reads the option of a command and refuses what it cannot honour', () => {
    expect(parseCollation({ locale: 'de', strength: 1 })).toEqual({ locale: 'de', strength: 1 });
    expect(parseCollation({ locale: 'simple' })).toBeUndefined();
    expect(() => parseCollation({ locale: 'de', numericOrdering: true })).toThrow(/not supported/);
    expect(() => parseCollation({ strength: 1 })).toThrow(/locale/);
    expect(() => parseCollation({ locale: 'de' })).toThrow(/strength/);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '@ortstreu/shared/kernel';
import { freshness, nextConfirmation } from './freshness';

const ORDER = ['confirmed', 'ageing', 'stale'];

describe('freshness', () => {
  it.each([
    ['2026-05-25', 'confirmed'],
    ['2026-05-24', 'ageing'],
    ['2025-11-24', 'ageing'],
    ['2025-11-23', 'stale'],
  ])('a confirmation of %s is %s on 23 November 2026', (confirmedOn, expected) => {
    expect(freshness(localDate(confirmedOn), localDate('2026-11-23'))).toBe(expected);
  });

  it('takes a site that nobody confirmed as stale and due', () => {
    expect(freshness(null, localDate('2026-11-23'))).toBe('stale');
    expect(nextConfirmation(null)).toBeNull();
  });

  it('only ever gets older, and stops being confirmed on the day of the next confirmation', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('2000-01-01'), days));
    fc.assert(
      fc.property(day, fc.nat(800), fc.nat(800), (confirmedOn, first, more) => {
        const early = ORDER.indexOf(freshness(confirmedOn, addDays(confirmedOn, first)));
        expect(ORDER.indexOf(freshness(confirmedOn, addDays(confirmedOn, first + more)))).toBeGreaterThanOrEqual(early);
        expect(freshness(confirmedOn, nextConfirmation(confirmedOn) ?? confirmedOn)).toBe('ageing');
      }),
    );
  });
});

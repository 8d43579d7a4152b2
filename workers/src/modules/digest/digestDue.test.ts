import { describe, expect, it } from '@jest/globals';
import { digestDue } from './digestDue';

describe('digestDue', () => {
  // Summer time begins on 28 March 2027 and ends on 31 October 2027.
  it.each([
    ['2027-03-22T05:59:59Z', undefined],
    ['2027-03-22T06:00:00Z', '2027-03-22'],
    ['2027-03-29T04:59:59Z', undefined],
    ['2027-03-29T05:00:00Z', '2027-03-29'],
    ['2027-10-25T04:59:59Z', undefined],
    ['2027-10-25T05:00:00Z', '2027-10-25'],
    ['2027-11-01T05:30:00Z', undefined],
    ['2027-11-01T06:00:00Z', '2027-11-01'],
  ])('is due at seven on the clock of the agency across summer time: %s', (now, monday) => {
    expect(digestDue(new Date(now), 'Europe/Berlin')).toBe(monday);
  });

  it('is caught up until Wednesday and not later', () => {
    expect(digestDue(new Date('2026-11-25T22:59:00Z'), 'Europe/Berlin')).toBe('2026-11-23');
    expect(digestDue(new Date('2026-11-25T23:00:00Z'), 'Europe/Berlin')).toBeUndefined();
    expect(digestDue(new Date('2026-11-29T12:00:00Z'), 'Europe/Berlin')).toBeUndefined();
  });

  it('goes by the agency and not by the machine', () => {
    expect(digestDue(new Date('2026-11-23T06:30:00Z'), 'Europe/Berlin')).toBe('2026-11-23');
    expect(digestDue(new Date('2026-11-23T06:30:00Z'), 'Atlantic/Azores')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessDays, businessDayOnOrAfter, easterSunday, FEDERAL_STATES, isBusinessDay, publicHolidays } from './holidays';
import { addDays, daysBetween, isoWeekday, localDate } from './localDate';

const day = localDate;
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((offset) => addDays(day('2000-01-01'), offset));
const anyState = fc.constantFrom(...FEDERAL_STATES);

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), (year) => {
        const easter = easterSunday(year);
        expect(isoWeekday(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('publicHolidays', () => {
  it.each([
    ['BW', 12],
    ['BY', 12],
    ['BE', 10],
    ['BB', 12],
    ['HB', 10],
    ['HH', 10],
    ['HE', 10],
    ['MV', 11],
    ['NI', 10],
    ['NW', 11],
    ['RP', 11],
    ['SL', 12],
    ['SN', 11],
    ['ST', 11],
    ['SH', 10],
    ['TH', 11],
  ] as const)('%s has %i in 2026', (state, count) => {
    expect(publicHolidays(2026, state).size).toBe(count);
  });

  it.each([
    ['2026-04-03', 'HH', 'goodFriday'],
    ['2026-05-14', 'HH', 'ascension'],
    ['2026-05-25', 'NW', 'whitMonday'],
    ['2026-06-04', 'NW', 'corpusChristi'],
    ['2026-11-18', 'SN', 'repentance'],
    ['2023-11-22', 'SN', 'repentance'],
    ['2027-11-17', 'SN', 'repentance'],
    ['2026-10-31', 'NI', 'reformation'],
    ['2026-03-08', 'BE', 'womensDay'],
  ] as const)('%s in %s is %s', (date, state, code) => {
    expect(publicHolidays(Number(date.slice(0, 4)), state).get(day(date))).toBe(code);
  });

  it('knows the years before a holiday was introduced', () => {
    expect(publicHolidays(2022, 'MV').has(day('2022-03-08'))).toBe(false);
    expect(publicHolidays(2017, 'NI').has(day('2017-10-31'))).toBe(false);
  });
});

describe('business days', () => {
  it.each([
    ['2026-12-23', 1, 'HE', '2026-12-24'],
    ['2026-12-24', 1, 'HE', '2026-12-28'],
    ['2026-04-02', 1, 'BE', '2026-04-07'],
    ['2026-06-03', 1, 'NW', '2026-06-05'],
    ['2026-06-03', 1, 'BE', '2026-06-04'],
    ['2026-11-22', 3, 'RP', '2026-11-25'],
    ['2026-11-21', 0, 'RP', '2026-11-23'],
  ] as const)('%s plus %i in %s is %s', (from, count, state, expected) => {
    expect(addBusinessDays(day(from), count, state)).toBe(expected);
  });

  it('always lands on a working day, and n+1 lies after n', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyState, (from, count, state) => {
        const reached = addBusinessDays(from, count, state);
        expect(isBusinessDay(reached, state)).toBe(true);
        expect(addBusinessDays(from, count + 1, state) > reached).toBe(true);
      }),
    );
  });

  it('never waits longer than six days for the next working day', () => {
    fc.assert(
      fc.property(anyDay, anyState, (from, state) => {
        const next = businessDayOnOrAfter(from, state);
        expect(daysBetween(from, next)).toBeLessThanOrEqual(6);
        expect(isBusinessDay(next, state)).toBe(true);
      }),
    );
  });
});

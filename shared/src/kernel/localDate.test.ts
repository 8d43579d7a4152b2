import { describe, expect, it } from '@jest/globals';
import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, instantAt, isLocalDate, isoWeekday, localDate, localDateOf } from './localDate';

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));
const instant = fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
const zone = fc.constantFrom('Europe/Berlin', 'UTC', 'America/New_York', 'Pacific/Auckland');

describe('LocalDate', () => {
  it('knows which days exist', () => {
    for (const good of ['2024-02-29', '2026-12-31']) expect(isLocalDate(good)).toBe(true);
    for (const bad of ['2026-02-29', '2026-13-01', '2026-1-1', '23.11.2026', '0999-01-01', '']) expect(isLocalDate(bad)).toBe(false);
  });

  it('is the day on the wall of the zone', () => {
    expect(localDateOf(new Date('2026-11-22T23:30:00Z'), 'Europe/Berlin')).toBe('2026-11-23');
    expect(localDateOf(new Date('2026-06-30T21:59:59Z'), 'Europe/Berlin')).toBe('2026-06-30');
    expect(localDateOf(new Date('2026-06-30T22:00:00Z'), 'Europe/Berlin')).toBe('2026-07-01');
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const zoned = new TZDate(at, timeZone);
        const pad = (value: number) => String(value).padStart(2, '0');
        expect(localDateOf(at, timeZone)).toBe(`${zoned.getFullYear()}-${pad(zoned.getMonth() + 1)}-${pad(zoned.getDate())}`);
      }),
    );
  });

  it('comes back from the instant of its noon', () => {
    fc.assert(fc.property(day, zone, (date, timeZone) => expect(localDateOf(instantAt(date, 12, 0, timeZone), timeZone)).toBe(date)));
  });

  it('adds and counts days alike', () => {
    fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => expect(daysBetween(date, addDays(date, days))).toBe(days)));
  });

  it('makes the 31st the last day of a shorter month', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(localDate('2024-02-29'), 12)).toBe('2025-02-28');
  });

  it('begins its week on Monday', () => {
    expect(isoWeekday(localDate('2026-11-23'))).toBe(1);
    expect(isoWeekday(localDate('2026-11-22'))).toBe(7);
  });
});

import { describe, expect, it } from '@jest/globals';
import { addDays, isBusinessDay, isoWeekday, localDate, type LocalDate } from '@ortstreu/shared/kernel';
import fc from 'fast-check';
import { spreadFollowUps, type FollowUpWish } from './spreadFollowUps';

const monday = localDate('2026-11-23');
const wish = (companyId: string, dueOn: string = monday, priority = 0, ownerId = 'anna'): FollowUpWish => ({
  companyId,
  ownerId,
  dueOn: localDate(dueOn),
  priority,
});
const rule = { weeklyLimit: 5, federalState: 'NW', from: monday } as const;
const plan = (wishes: FollowUpWish[], calendar: { ownerId: string; on: LocalDate }[] = [], change: object = {}) =>
  Object.fromEntries(spreadFollowUps(wishes, calendar, { ...rule, ...change }).map((entry) => [entry.companyId, entry.plannedOn]));

describe('spreadFollowUps', () => {
  it('fills the days of a week and goes on in the next', () => {
    expect(plan(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => wish(id)))).toEqual({
      a: '2026-11-23',
      b: '2026-11-24',
      c: '2026-11-25',
      d: '2026-11-26',
      e: '2026-11-27',
      f: '2026-11-30',
    });
  });

  it('gives the full week to what matters most', () => {
    expect(plan([wish('low', monday, 1), wish('high', monday, 9)], [], { weeklyLimit: 1 })).toEqual({ high: '2026-11-23', low: '2026-11-30' });
  });

  it('counts what is in the calendar, per person', () => {
    const calendar = [{ ownerId: 'anna', on: monday }];
    expect(plan([wish('a'), wish('b', monday, 0, 'ben')], calendar, { weeklyLimit: 1 })).toEqual({ a: '2026-11-30', b: '2026-11-23' });
  });

  it('skips weekends and holidays', () => {
    expect(plan([wish('a', '2026-12-25'), wish('b', '2026-11-28')])).toEqual({ a: '2026-12-28', b: '2026-11-30' });
  });

  it('never gives anybody forty at once', () => {
    const forty = Array.from({ length: 40 }, (_, index) => wish(String(index)));
    expect(Object.values(plan(forty)).sort().at(-1)).toBe('2027-01-15');
  });

  it('keeps limit, working days and due dates, and loses nobody', () => {
    const anyDay = fc.integer({ min: -30, max: 120 }).map((offset) => addDays(monday, offset));
    const anyWish = fc.record({ ownerId: fc.constantFrom('anna', 'ben'), dueOn: anyDay, priority: fc.nat(9) });
    const anyCalendar = fc.array(fc.record({ ownerId: fc.constantFrom('anna', 'ben'), on: anyDay }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 40 }), anyCalendar, fc.integer({ min: 1, max: 6 }), (raw, calendar, weeklyLimit) => {
        const wishes = raw.map((entry, index) => ({ ...entry, companyId: String(index) }));
        const planned = spreadFollowUps(wishes, calendar, { ...rule, weeklyLimit });
        expect(planned.map((entry) => entry.companyId).sort()).toEqual(wishes.map((entry) => entry.companyId).sort());
        const weeks = new Map<string, number>();
        for (const { ownerId, plannedOn, dueOn } of planned) {
          expect(isBusinessDay(plannedOn, 'NW') && plannedOn >= dueOn && plannedOn >= monday).toBe(true);
          const week = `${ownerId} ${addDays(plannedOn, -isoWeekday(plannedOn))}`;
          weeks.set(week, (weeks.get(week) ?? 0) + 1);
        }
        expect(Math.max(0, ...weeks.values())).toBeLessThanOrEqual(weeklyLimit);
      }),
    );
  });

  it('refuses a limit of nothing, which could never be kept', () => {
    expect(() => plan([wish('a')], [], { weeklyLimit: 0 })).toThrow(RangeError);
  });
});

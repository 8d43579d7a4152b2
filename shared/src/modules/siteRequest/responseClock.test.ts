import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '@ortstreu/shared/kernel';
import { responseClock, type ResponseFacts } from './responseClock';

const BERLIN = { timeZone: 'Europe/Berlin' };
const at = (iso: string) => new Date(iso);
const facts = (arrivedAt: string, done: Partial<ResponseFacts> = {}): ResponseFacts => ({
  arrivedAt: at(arrivedAt),
  acknowledgedAt: null,
  personNamedAt: null,
  sitesSentAt: null,
  ...done,
});
const due = (arrivedAt: string) => responseClock(facts(arrivedAt), at(arrivedAt), BERLIN).targets.map((target) => target.dueAt.toISOString());

describe('responseClock', () => {
  it.each([
    ['a Monday morning', '2026-11-23T08:00:00Z', ['2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z', '2026-11-25T16:00:00.000Z']],
    ['a Thursday: the list is due on Monday', '2026-11-26T08:00:00Z', ['2026-11-26T16:00:00.000Z', '2026-11-27T16:00:00.000Z', '2026-11-30T16:00:00.000Z']],
    ['a Saturday counts as Monday', '2026-11-21T10:00:00Z', ['2026-11-23T16:00:00.000Z', '2026-11-24T16:00:00.000Z', '2026-11-25T16:00:00.000Z']],
    ['after closing time counts as the next day', '2026-11-23T16:00:01Z', ['2026-11-24T16:00:00.000Z', '2026-11-25T16:00:00.000Z', '2026-11-26T16:00:00.000Z']],
    ['the Friday before summer time begins', '2026-03-27T08:00:00Z', ['2026-03-27T16:00:00.000Z', '2026-03-30T15:00:00.000Z', '2026-03-31T15:00:00.000Z']],
  ])('%s', (_, arrivedAt, expected) => {
    expect(due(arrivedAt)).toEqual(expected);
  });

  it('skips the holidays it is told about', () => {
    const isWorkingDay = (day: string) => day !== localDate('2026-11-24');
    const clock = responseClock(facts('2026-11-23T08:00:00Z'), at('2026-11-23T08:00:00Z'), { ...BERLIN, isWorkingDay });
    expect(clock.targets.map((target) => target.dueAt.toISOString().slice(0, 10))).toEqual(['2026-11-23', '2026-11-25', '2026-11-26']);
  });

  it('runs from arrival to the first answer, whichever it was', () => {
    const answered = facts('2026-11-23T08:00:00Z', { sitesSentAt: at('2026-11-25T09:00:00Z'), acknowledgedAt: at('2026-11-23T17:30:00Z') });
    const clock = responseClock(answered, at('2026-11-25T12:00:00Z'), BERLIN);
    expect(clock.firstAnswerMs).toBe(9.5 * 3_600_000);
    expect(clock.targets.map((target) => target.state)).toEqual(['late', 'overdue', 'inTime']);
    expect(clock.next?.step).toBe('person');
  });

  it('keeps the order of its targets and is never due before arrival', () => {
    fc.assert(
      fc.property(fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z'), noInvalidDate: true }), (arrivedAt) => {
        const dues = responseClock(facts(arrivedAt.toISOString()), arrivedAt, BERLIN).targets.map((target) => target.dueAt.getTime());
        expect(dues[0]).toBeGreaterThanOrEqual(arrivedAt.getTime());
        expect([...dues].sort((a, b) => a - b)).toEqual(dues);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { actingFor, reminderDue, reminderPlan, reminderRecipients, type ReminderStep } from './reminders';

const day = localDate;

describe('reminderPlan', () => {
  it.each([
    ['2026-11-23', ['2026-11-23', '2026-11-26', '2026-11-30']],
    ['2026-12-23', ['2026-12-23', '2026-12-29', '2026-12-31']],
    ['2026-11-21', ['2026-11-23', '2026-11-26', '2026-11-30']],
  ])('of what is due on %s', (dueOn, days) => {
    expect(reminderPlan(day(dueOn), 'NW').map((reminder) => reminder.on)).toEqual(days);
  });
});

describe('reminderDue', () => {
  const due = day('2026-11-23');
  it.each([
    ['2026-11-22', [], undefined],
    ['2026-11-23', [], 'due'],
    ['2026-11-23', ['due'], undefined],
    ['2026-11-25', ['due'], undefined],
    ['2026-11-26', ['due'], 'again'],
    ['2026-11-30', ['due', 'again'], 'escalate'],
    ['2026-12-24', ['due'], 'escalate'],
    ['2026-12-24', ['escalate'], undefined],
    ['2026-11-27', [], 'again'],
  ] as [string, ReminderStep[], ReminderStep | undefined][])('on %s after %j is %s', (today, sent, step) => {
    expect(reminderDue(due, sent, day(today), 'NW')).toBe(step);
  });
});

describe('people', () => {
  const away = (personId: string, deputyId?: string) => ({ personId, from: day('2026-11-20'), until: day('2026-11-30'), deputyId });
  const today = day('2026-11-23');

  it.each([
    [[], 'anna'],
    [[away('anna', 'ben')], 'ben'],
    [[away('anna', 'ben'), away('ben', 'cem')], 'cem'],
    [[away('anna')], 'anna'],
    [[away('anna', 'ben'), away('ben', 'anna')], 'anna'],
    [[{ ...away('anna', 'ben'), until: day('2026-11-22') }], 'anna'],
    [[{ ...away('anna', 'ben'), until: today }], 'ben'],
  ])('with %j it is %s who acts for Anna', (absences, acting) => {
    expect(actingFor('anna', absences, today)).toBe(acting);
  });

  it.each([
    ['due', [], ['anna']],
    ['escalate', [], ['anna', 'head']],
    ['escalate', [away('head', 'anna')], ['anna']],
    ['again', [away('anna', 'ben')], ['ben']],
  ] as const)('%s goes, with %j, to %j', (step, absences, people) => {
    expect(reminderRecipients(step, { ownerId: 'anna', headIds: ['head'], absences }, today)).toEqual(people);
  });
});

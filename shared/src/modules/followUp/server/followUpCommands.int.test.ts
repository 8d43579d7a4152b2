import { describe, expect, it } from '@jest/globals';
import { companyById } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { localDate } from '@ortstreu/shared/kernel';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { completeFollowUp } from './completeFollowUp';
import type { FollowUpRecord } from './FollowUpModel';
import { findFollowUp, openFollowUps } from './followUpQueries';
import { noteReminderSent } from './followUpWrites';
import { rescheduleFollowUp } from './rescheduleFollowUp';
import { scheduleFollowUp } from './scheduleFollowUp';

const officer = scopeOf('officer');
const input = async (change: object = {}) => ({
  companyId: (await buildCompany())._id.toHexString(),
  ownerId: (await buildUser())._id.toHexString(),
  dueOn: '2026-12-01',
  ...change,
});
const build = async (change: object = {}) => runCommand(scheduleFollowUp, await input(change), officer);
const at = (followUp: FollowUpRecord) => ({ id: followUp._id.toHexString(), version: followUp.version });
const eventsOf = async (followUp: FollowUpRecord) =>
  (await OutboxModel.find({ 'payload.followUpId': followUp._id.toHexString() }).sort({ _id: 1 }).lean()).map((entry) => entry.event);

describe('scheduleFollowUp', () => {
  it('plans a contact for somebody', async () => {
    const followUp = await build({ note: 'Nach der Messe' });
    expect(followUp).toMatchObject({ status: 'open', kind: 'visit', origin: 'person', dueOn: '2026-12-01', calendarSequence: 0 });
    expect(await eventsOf(followUp)).toEqual(['followUp.scheduled']);
  });

  it.each([
    [{ dueOn: '2026-11-22' }, 'dueOn', 'date.past'],
    [{ ownerId: '0'.repeat(24) }, 'ownerId', 'user.notActive'],
    [{ kind: 'dance' }, 'kind', 'notAnOption'],
  ])('refuses %j', async (change, path, code) => {
    expect((await errorOf(build(change))).issues).toEqual([{ path, code }]);
  });

  it.each(['reader'] as const)('is not for the role %s', async (role) => {
    expect((await errorOf(runCommand(scheduleFollowUp, await input(), scopeOf(role)))).code).toBe('FORBIDDEN');
  });
});

describe('rescheduleFollowUp', () => {
  it('moves day and person and lets reminders start anew', async () => {
    const followUp = await build();
    await noteReminderSent(followUp, 'due');
    expect((await findFollowUp(at(followUp).id))?.remindersSent).toEqual(['due']);
    const ownerId = (await buildUser())._id.toHexString();
    const moved = await runCommand(rescheduleFollowUp, { ...at(followUp), dueOn: '2026-12-08', ownerId }, officer);
    expect(moved).toMatchObject({ dueOn: '2026-12-08', remindersSent: [], calendarSequence: 1, version: 2 });
    expect(moved.ownerId.toHexString()).toBe(ownerId);
    expect(await eventsOf(followUp)).toEqual(['followUp.scheduled', 'followUp.rescheduled']);
  });

  it('forgets a reminder that was meant for the day before the move', async () => {
    const followUp = await build();
    await runCommand(rescheduleFollowUp, { ...at(followUp), dueOn: '2026-12-08' }, officer);
    await noteReminderSent(followUp, 'due');
    expect((await findFollowUp(at(followUp).id))?.remindersSent).toEqual([]);
  });

  it('refuses the past, what is done, old versions and readers', async () => {
    const followUp = await build();
    expect((await errorOf(runCommand(rescheduleFollowUp, { ...at(followUp), dueOn: '2026-11-01' }, officer))).issues).toEqual([
      { path: 'dueOn', code: 'date.past' },
    ]);
    expect((await errorOf(runCommand(rescheduleFollowUp, { ...at(followUp), dueOn: '2026-12-02' }, scopeOf('reader')))).code).toBe('FORBIDDEN');
    expect((await errorOf(runCommand(rescheduleFollowUp, { ...at(followUp), dueOn: '2026-12-02', ownerId: '0'.repeat(24) }, officer))).issues).toEqual([
      { path: 'ownerId', code: 'user.notActive' },
    ]);
    const done = await runCommand(completeFollowUp, at(followUp), officer);
    expect((await errorOf(runCommand(rescheduleFollowUp, { ...at(done), dueOn: '2026-12-02' }, officer))).code).toBe('ILLEGAL_TRANSITION');
    expect(await errorOf(runCommand(rescheduleFollowUp, { ...at(followUp), dueOn: '2026-12-02' }, officer))).toMatchObject({
      code: 'CONFLICT',
      current: { status: 'done' },
    });
  });
});

describe('completeFollowUp', () => {
  it('counts a contact with its day', async () => {
    const followUp = await build();
    await runCommand(completeFollowUp, { ...at(followUp), contactOn: '2026-11-20', note: 'Telefonat' }, officer);
    expect((await companyById(officer, followUp.companyId.toHexString())).lastContactOn).toBe('2026-11-20');
    expect(await findFollowUp(at(followUp).id)).toMatchObject({ status: 'done', completedOn: '2026-11-23', note: 'Telefonat' });
  });

  it('cancels without a contact', async () => {
    const followUp = await build();
    await runCommand(completeFollowUp, { ...at(followUp), outcome: 'cancelled' }, officer);
    expect((await companyById(officer, followUp.companyId.toHexString())).lastContactOn).toBeNull();
  });

  it('refuses a contact in the future, a second time and readers', async () => {
    const followUp = await build();
    expect((await errorOf(runCommand(completeFollowUp, { ...at(followUp), contactOn: '2026-11-24' }, officer))).issues).toEqual([
      { path: 'contactOn', code: 'date.future' },
    ]);
    expect((await errorOf(runCommand(completeFollowUp, at(followUp), scopeOf('reader')))).code).toBe('FORBIDDEN');
    const done = await runCommand(completeFollowUp, at(followUp), officer);
    expect((await errorOf(runCommand(completeFollowUp, at(done), officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(completeFollowUp, at(followUp), officer))).code).toBe('CONFLICT');
  });
});

it('openFollowUps gives what is due for reminders', async () => {
  const due = await build({ dueOn: '2026-11-24' });
  await build({ dueOn: '2026-11-25' });
  const ids = (await openFollowUps({ dueUntil: localDate('2026-11-24') })).map((entry) => entry._id.toHexString());
  expect(ids).toEqual([due._id.toHexString()]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { addCommitment } from '@ortstreu/shared/commitment/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { completeFollowUp, findFollowUp, reopenFollowUp, rescheduleFollowUp, scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { NotificationModel } from '@ortstreu/shared/notification/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import type { ParsedMail } from 'mailparser';
import { bootWorkers, testDeps, type TestWorkers } from '../../testing/bootWorkers';
import { openTestQueue, type TestQueue } from '../../testing/openTestQueue';
import { startMailSink, type MailSink } from '../../testing/startMailSink';
import { TestClock } from '../../testing/TestClock';
import { until } from '../../testing/until';
import { idOf } from '../people';
import { sweepDuties } from './duties.job';

jest.setTimeout(90_000);

/** Monday, 23 November 2026, 9:00 in Berlin; Wednesday the 18th is a holiday in Saxony. */
const MONDAY = new Date('2026-11-23T08:00:00Z');
const HOUR = 3_600_000;
const officer = scopeOf('officer');

describe('duties of the day', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let workers: TestWorkers;
  let head: StoredUser;
  const clock = new TestClock(MONDAY);

  beforeAll(async () => {
    [queue, sink] = [await openTestQueue(), await startMailSink()];
    await ensureAgency();
    head = await buildUser({ role: 'head', name: 'Hanna Haupt' });
    workers = await bootWorkers({ queue: queue.connection(), relay: sink.url, clock });
  });
  afterAll(async () => {
    await workers.end();
    await sink.close();
    await queue.close();
  });
  beforeEach(() => {
    sink.mails.length = 0;
  });

  const quiet = (): Promise<void> => until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);

  /** The sweep as it runs at a moment, and once more: the second must find nothing to do. */
  async function sweepAt(moment: string): Promise<void> {
    clock.advance(new Date(moment).getTime() - clock.now().getTime());
    const deps = { ...testDeps(sink.url, clock), scope: { actor: { kind: 'system', name: 'workers' } as const, clock, timeZone: 'Europe/Berlin' } };
    await sweepDuties({}, deps);
    await quiet();
    const before = sink.mails.length;
    await sweepDuties({}, deps);
    await quiet();
    expect(sink.mails).toHaveLength(before);
  }
  const subjects = (user: StoredUser, about: RegExp): (string | undefined)[] =>
    sink
      .to(user.email)
      .map(({ subject }) => subject)
      .filter((subject) => subject?.match(about));
  const calendarOf = (mail: ParsedMail | undefined): string =>
    mail?.attachments
      .find(({ contentType }) => contentType === 'text/calendar')
      ?.content.toString()
      .replace(/\r\n /g, '') ?? '';

  it('remind on the day, after three working days, and escalate after a week', async () => {
    const owner = await buildUser({ name: 'Olga Amt' });
    const company = await buildCompany({ name: 'Erinnert GmbH' });
    await runCommand(scheduleFollowUp, { companyId: idOf(company), ownerId: idOf(owner), dueOn: '2026-11-24', kind: 'call' }, officer);
    await sweepAt('2026-11-24T05:59:00Z');
    expect(subjects(owner, /Erinnert GmbH/).filter((subject) => subject?.includes('fällig'))).toEqual([]);
    await sweepAt('2026-11-24T06:01:00Z');
    await sweepAt('2026-11-26T12:00:00Z');
    await sweepAt('2026-11-27T12:00:00Z');
    await sweepAt('2026-11-28T12:00:00Z');
    await sweepAt('2026-12-01T12:00:00Z');
    expect(subjects(owner, /Anruf – Erinnert/)).toEqual([
      'Heute fällig: Anruf – Erinnert GmbH',
      'Seit drei Arbeitstagen überfällig: Anruf – Erinnert GmbH',
      'Seit einer Woche unerledigt: Anruf – Erinnert GmbH',
    ]);
    expect(subjects(head, /Anruf – Erinnert/)).toEqual(['Seit einer Woche unerledigt: Anruf – Erinnert GmbH']);
    const kinds = (
      await NotificationModel.find({ userId: owner._id, path: `/companies/${idOf(company)}` })
        .sort({ _id: 1 })
        .lean()
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['followUpDue', 'followUpOverdue', 'followUpEscalated']);
  });

  it('remind the deputy while the owner is away, and promises like follow-ups', async () => {
    clock.advance(MONDAY.getTime() - clock.now().getTime());
    const deputy = await buildUser({ name: 'Dirk Vertretung' });
    const owner = await buildUser({ absence: { from: '2026-11-20', to: '2026-12-31', deputyId: deputy._id } as StoredUser['absence'] });
    const company = await buildCompany({ name: 'Zusage GmbH' });
    await runCommand(addCommitment, { companyId: idOf(company), ownerId: idOf(owner), text: 'Bauvoranfrage klären', dueOn: '2026-11-24' }, officer);
    await sweepAt('2026-11-24T08:00:00Z');
    expect(subjects(deputy, /Zusage/)).toEqual(['Heute fällige Zusage: Bauvoranfrage klären – Zusage GmbH']);
    await sweepAt('2026-11-27T08:00:00Z');
    await sweepAt('2026-12-01T08:00:00Z');
    expect(subjects(deputy, /Zusage/)).toHaveLength(3);
    expect(subjects(head, /Zusage GmbH/)).toEqual(['Seit einer Woche überfällige Zusage: Bauvoranfrage klären – Zusage GmbH']);
    expect(sink.to(owner.email)).toEqual([]);
  });

  it('put a follow-up into the calendar, move it, hand it over, take it out and put it back', async () => {
    clock.advance(MONDAY.getTime() - clock.now().getTime());
    const [first, second] = [await buildUser(), await buildUser()];
    const company = await buildCompany({ name: 'Termin GmbH' });
    const followUp = await runCommand(scheduleFollowUp, { companyId: idOf(company), ownerId: idOf(first), dueOn: '2026-12-07', kind: 'visit' }, officer);
    const current = async () => ({ id: idOf(followUp), version: (await findFollowUp(idOf(followUp)))?.version ?? 0 });
    await until(() => sink.to(first.email).length === 1);
    await quiet();
    await runCommand(rescheduleFollowUp, { ...(await current()), dueOn: '2027-03-29' }, officer);
    await until(() => sink.to(first.email).length === 2);
    await quiet();
    await runCommand(rescheduleFollowUp, { ...(await current()), dueOn: '2027-03-29', ownerId: idOf(second) }, officer);
    await until(() => sink.to(first.email).length === 3 && sink.to(second.email).length === 1);
    await quiet();
    await runCommand(completeFollowUp, { ...(await current()), outcome: 'cancelled' }, officer);
    await until(() => sink.to(second.email).length === 2);
    await quiet();
    await runCommand(reopenFollowUp, await current(), officer);
    await until(() => sink.to(second.email).length === 3);
    await quiet();
    const files = [...sink.to(first.email), ...sink.to(second.email)].map(calendarOf);
    const facts = files.map((file) =>
      ['METHOD', 'SEQUENCE', 'DTSTART;VALUE=DATE', 'STATUS'].map((name) => new RegExp(`^${name}:(.*)$`, 'm').exec(file)?.[1]?.trim()),
    );
    expect(facts).toEqual([
      ['REQUEST', '0', '20261207', 'CONFIRMED'],
      ['REQUEST', '1', '20270329', 'CONFIRMED'],
      ['CANCEL', '2', '20270329', 'CANCELLED'],
      ['REQUEST', '2', '20270329', 'CONFIRMED'],
      ['CANCEL', '3', '20270329', 'CANCELLED'],
      ['REQUEST', '4', '20270329', 'CONFIRMED'],
    ]);
    expect(new Set(files.map((file) => /^UID:(.*)$/m.exec(file)?.[1])).size).toBe(1);
    expect(sink.to(first.email).map(({ subject }) => subject?.split(/[ :]/)[0])).toEqual(['Besuch', 'Verschoben', 'Entfällt']);
  });

  it('send the digest on Monday at seven, across the change of summer time, and only if there is something to say', async () => {
    const [busy, idle] = [await buildUser(), await buildUser()];
    clock.advance(MONDAY.getTime() - clock.now().getTime());
    const company = await buildCompany({ name: 'Woche GmbH' });
    await runCommand(scheduleFollowUp, { companyId: idOf(company), ownerId: idOf(busy), dueOn: '2027-04-01', kind: 'visit' }, officer);
    await quiet();
    sink.mails.length = 0;
    await sweepAt('2027-03-29T04:59:00Z');
    expect(subjects(busy, /Ihre Woche/)).toEqual([]);
    await sweepAt('2027-03-29T05:00:30Z');
    expect(subjects(busy, /Ihre Woche/)).toEqual(['Ihre Woche vom 29.03.2027 bis 02.04.2027']);
    expect(sink.to(busy.email).find(({ subject }) => subject?.startsWith('Ihre Woche'))?.text).toContain('Do., 1. Apr. 2027: Besuch – Woche GmbH');
    expect(subjects(idle, /Ihre Woche/)).toEqual([]);
    clock.advance(HOUR);
  });
});

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { raiseAlert } from '@ortstreu/shared/alert/server';
import { latestAssessments } from '@ortstreu/shared/attention/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { NotificationModel } from '@ortstreu/shared/notification/server';
import { dismissSignal } from '@ortstreu/shared/signal/server';
import { buildSignal } from '@ortstreu/shared/signal/testing';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { scopeOf, workersScope } from '@ortstreu/shared/testing';
import { TimelineEntryModel } from '@ortstreu/shared/timeline/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { buildVisit } from '@ortstreu/shared/visit/testing';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { bootWorkers, type TestWorkers } from '../../testing/bootWorkers';
import { openTestQueue, type TestQueue } from '../../testing/openTestQueue';
import { startMailSink, type MailSink } from '../../testing/startMailSink';
import { until } from '../../testing/until';

jest.setTimeout(90_000);

const idOf = ({ _id }: { _id: { toHexString(): string } }): string => _id.toHexString();

describe('alerts', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let workers: TestWorkers[];
  let head: StoredUser;

  beforeAll(async () => {
    [queue, sink] = [await openTestQueue(), await startMailSink()];
    await ensureAgency();
    head = await buildUser({ role: 'head', name: 'Hanna Haupt' });
    // Two processes side by side: everything below must still happen once.
    const connection = queue.connection();
    workers = [await bootWorkers({ queue: connection, relay: sink.url }), await bootWorkers({ queue: connection, relay: sink.url })];
  });
  afterAll(async () => {
    await Promise.all(workers.map((one) => one.end()));
    await sink.close();
    await queue.close();
  });

  /** Everything that was begun is done: the outbox of the company is settled in all its consequences. */
  const quiet = async (): Promise<void> => {
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
  };

  const assessed = async (companyId: string): Promise<void> => {
    await until(async () => (await latestAssessments(workersScope(), [companyId])).length === 1);
    await quiet();
  };

  it('go from a visit to the account manager, once, with reasons and link, by mail and in the page', async () => {
    const manager = await buildUser({ name: 'Anna Amt' });
    const company = await buildCompany({ name: 'Muster & Söhne GmbH', accountManagerId: idOf(manager) });
    await assessed(idOf(company));
    await buildVisit({ companyId: idOf(company), actionNeeded: 'red', actionNote: 'Schließung droht' });
    await until(() => sink.to(manager.email).length > 0 && sink.to(head.email).length > 0);
    await quiet();
    const [mail, ...more] = sink.to(manager.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^Frühwarnung: Muster & Söhne GmbH jetzt „sofort“ – Beim Besuch am 20\.11\.2026/);
    const link = `https://ortstreu.beispielstadt.example/companies/${idOf(company)}`;
    expect(mail?.text).toContain(link);
    expect(mail?.html).toContain(link);
    expect(mail?.text?.split('\n\n')[1]).toMatch(
      /^Beim Besuch am 20\.11\.2026 wurde „Rot: heute melden“ gesetzt\. Muster & Söhne GmbH steht jetzt auf „sofort“/,
    );
    expect(mail?.text).toContain('weil Sie das Unternehmen betreuen');
    expect(sink.to(head.email)[0]?.text).toContain('als Leitung');
    const notes = await NotificationModel.find({ path: `/companies/${idOf(company)}` }).lean();
    expect(notes.map(({ userId, kind }) => [String(userId), kind]).sort()).toEqual(
      [
        [idOf(manager), 'alert'],
        [idOf(head), 'alert'],
      ].sort(),
    );
    expect(await TimelineEntryModel.countDocuments({ companyId: company._id, kind: 'alertSent' })).toBe(1);
  });

  it('say nothing again when the same assessment comes twice', async () => {
    const manager = await buildUser();
    const company = await buildCompany({ name: 'Zweimal GmbH', accountManagerId: idOf(manager) });
    await assessed(idOf(company));
    await buildSignal({ companyId: idOf(company), kind: 'moveIntention' });
    await until(() => sink.to(manager.email).length > 0);
    await quiet();
    const [assessment] = await latestAssessments(workersScope(), [idOf(company)]);
    const again = { assessmentId: assessment ? idOf(assessment) : '', rose: true };
    expect(await runCommand(raiseAlert, again, workersScope())).toBe(0);
    await quiet();
    expect(sink.to(manager.email)).toHaveLength(1);
    expect(await TimelineEntryModel.countDocuments({ companyId: company._id, kind: 'alertSent' })).toBe(1);
  });

  it('keep restricted reasons from those who may not read them', async () => {
    const manager = await buildUser({ locale: 'en' });
    const company = await buildCompany({ name: 'Geheim GmbH', accountManagerId: idOf(manager) });
    await assessed(idOf(company));
    await buildSignal({ companyId: idOf(company), kind: 'insolvency', confidentiality: 'restricted', readerIds: [] }, scopeOf('head', idOf(head)));
    await until(() => sink.to(manager.email).length > 0 && sink.to(head.email).some((mail) => mail.subject?.includes('Geheim')));
    const [mail] = sink.to(manager.email);
    const words = `${mail?.subject} ${mail?.text} ${String(mail?.html)}`;
    expect(words).not.toMatch(/insolvency/i);
    expect(words).toContain('confidential');
    const toHead = sink.to(head.email).find(({ subject }) => subject?.includes('Geheim'));
    expect(toHead?.text).toContain('Insolvenzverfahren');
    expect(toHead?.subject).toBe('Frühwarnung: Geheim GmbH jetzt „sofort“');
    const note = await NotificationModel.findOne({ userId: manager._id }).lean();
    expect(JSON.stringify(note?.params)).not.toContain('insolvency');
  });

  it('are withdrawn when the company has calmed down before the mail goes out', async () => {
    const manager = await buildUser();
    const company = await buildCompany({ name: 'Irrtum GmbH', accountManagerId: idOf(manager) });
    await assessed(idOf(company));
    sink.behave('later');
    try {
      const signal = await buildSignal({ companyId: idOf(company), kind: 'moveIntention' });
      const { tries } = sink;
      await until(() => sink.tries > tries);
      await runCommand(dismissSignal, { id: idOf(signal), version: signal.version, reason: 'notTrue' }, scopeOf('officer'));
      await quiet();
    } finally {
      sink.behave('accept');
    }
    expect(sink.to(manager.email)).toEqual([]);
  });
});

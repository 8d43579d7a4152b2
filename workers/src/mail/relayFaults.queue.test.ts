import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sendMailJob } from '@ortstreu/shared/mail';
import { MailModel, retryMail, type MailRecord } from '@ortstreu/shared/mail/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { NotificationModel } from '@ortstreu/shared/notification/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { bootWorkers, type TestWorkers } from '../testing/bootWorkers';
import { TestClock } from '../testing/TestClock';
import { DEFAULT_TIMING } from '../timing';
import { openTestQueue, type TestQueue } from '../testing/openTestQueue';
import { orderMails } from '../testing/orderMails';
import { startMailSink, type MailSink } from '../testing/startMailSink';
import { until } from '../testing/until';

jest.setTimeout(90_000);

const recordOf = async (address: string): Promise<MailRecord> => {
  const mail = await MailModel.findOne({ 'to.address': address }).lean<MailRecord>();
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
};
const isSent = (address: string) => async (): Promise<boolean> => (await recordOf(address)).status === 'sent';

describe('a relay', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let workers: TestWorkers;
  let administrator: StoredUser;

  beforeAll(async () => {
    [queue, sink] = [await openTestQueue(), await startMailSink()];
    await ensureAgency();
    administrator = await buildUser({ role: 'administrator' });
    workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
  });
  afterAll(async () => {
    await workers.end();
    await sink.close();
    await queue.close();
  });
  afterEach(() => sink.behave('accept'));

  it('that refuses for good is not asked again until an administrator, who was told, says so', async () => {
    sink.behave('refuse');
    const [address = ''] = await orderMails(1);
    await until(async () => (await recordOf(address)).status === 'refused');
    const mail = await recordOf(address);
    expect(mail).toMatchObject({ attempts: 1, lastError: expect.stringContaining('no such mailbox') });
    const told = () => NotificationModel.find({ userId: administrator._id, kind: 'mailRefused', 'params.address': address }).lean();
    await until(async () => (await told()).length === 1);
    sink.behave('accept');
    await runCommand(retryMail, { id: mail._id.toHexString() }, scopeOf('administrator'));
    await until(isSent(address));
    expect(sink.to(address)).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  it('that asks for patience gets the mail again, once it takes it', async () => {
    sink.behave('later');
    const [address = ''] = await orderMails(1);
    await until(async () => (await recordOf(address)).attempts >= 3);
    expect(await recordOf(address)).toMatchObject({ status: 'queued', lastError: expect.stringContaining('try again later') });
    sink.behave('accept');
    await until(isSent(address));
    expect(sink.to(address)).toHaveLength(1);
  });

  it('that is down for a while loses nothing', async () => {
    await sink.close();
    const addresses = await orderMails(8);
    await until(async () => (await Promise.all(addresses.map(recordOf))).every(({ attempts }) => attempts >= 1));
    await sink.open();
    for (const address of addresses) await until(isSent(address));
    expect(addresses.map((address) => sink.to(address).length)).toEqual(addresses.map(() => 1));
  });

  it('that is down for a day loses nothing', async () => {
    const clock = new TestClock();
    const patient = await bootWorkers({ queue: queue.connection(), relay: sink.url, clock });
    await workers.end();
    try {
      await sink.close();
      const addresses = await orderMails(4);
      const tried = (times: number) => async () => (await Promise.all(addresses.map(recordOf))).every(({ attempts }) => attempts >= times);
      await until(tried(1));
      clock.advance(26 * 3_600_000);
      await until(tried(3));
      await sink.open();
      for (const address of addresses) await until(isSent(address));
      expect(addresses.map((address) => sink.to(address).length)).toEqual([1, 1, 1, 1]);
    } finally {
      await patient.end();
      workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
    }
    // As long as it takes outside of tests: the attempts of a mail do not run out within a day.
    const waits = Array.from({ length: (sendMailJob.attempts ?? 1) - 1 }, (_, attempt) =>
      Math.min((sendMailJob.backoffMs ?? 0) * 2 ** attempt, DEFAULT_TIMING.longestBackoff),
    );
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(26 * 3_600_000);
  });

  it('that hangs holds up neither the other mails for ever nor the page', async () => {
    const impatient = await bootWorkers({
      queue: queue.connection(),
      relay: sink.url,
      timeouts: { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 },
    });
    await workers.end();
    try {
      sink.behave('hang');
      const addresses = await orderMails(6);
      await until(async () => (await Promise.all(addresses.map(recordOf))).every(({ attempts }) => attempts >= 1));
      sink.behave('accept');
      for (const address of addresses) await until(isSent(address));
      for (const address of addresses) {
        // A slow answer after the time-out may bring the same mail twice; it is the same mail by its id.
        expect(new Set(sink.to(address).map(({ messageId }) => messageId)).size).toBe(1);
      }
    } finally {
      await impatient.end();
      workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
    }
  });
});

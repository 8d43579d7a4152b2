import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { OutboxModel } from '@ortstreu/shared/kernel/server';
import { NotificationModel } from '@ortstreu/shared/notification/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { TEST_NOW } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { Types } from 'mongoose';
import { bootWorkers } from './testing/bootWorkers';
import { openTestQueue, type TestQueue } from './testing/openTestQueue';
import { orderMails } from './testing/orderMails';
import { startMailSink, type MailSink } from './testing/startMailSink';
import { until } from './testing/until';

jest.setTimeout(90_000);

describe('the queue', () => {
  let queue: TestQueue;
  let sink: MailSink;
  beforeAll(async () => {
    [queue, sink] = [await openTestQueue(), await startMailSink()];
    await ensureAgency();
  });
  afterAll(async () => {
    await sink.close();
    await queue.close();
  });

  it('serves three processes without doubling anything', async () => {
    const connection = queue.connection();
    const running = [
      await bootWorkers({ queue: connection, relay: sink.url }),
      await bootWorkers({ queue: connection, relay: sink.url }),
      await bootWorkers({ queue: connection, relay: sink.url }),
    ];
    const addresses = await orderMails(30);
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
    await Promise.all(running.map((one) => one.end()));
    expect(addresses.map((address) => sink.to(address).length)).toEqual(addresses.map(() => 1));
  });

  it('is filled again from the database after it was emptied, schedules too', async () => {
    sink.behave('later');
    const workers = await bootWorkers({ queue: queue.connection(), relay: sink.url, timing: { longestBackoff: 3_600_000 } });
    const addresses = await orderMails(5);
    const before = sink.tries;
    await until(() => sink.tries >= before + 5);
    const housekeeping = workers.queues.of('housekeeping');
    await until(async () => (await housekeeping.getJobSchedulers()).length === 1);
    sink.behave('accept');
    // Every job now waits for an hour; what follows can only come from the database.
    await workers.connection.obliterate();
    for (const address of addresses) await until(() => sink.to(address).length > 0);
    await until(async () => (await housekeeping.getJobSchedulers()).length === 1);
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
    await workers.end();
    expect(addresses.map((address) => sink.to(address).length)).toEqual(addresses.map(() => 1));
  });

  it('keeps what fails for good and tells the administrators once', async () => {
    const administrator = await buildUser({ role: 'administrator' });
    const workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
    await OutboxModel.create({ event: 'company.updated', payload: { companyId: 'no id' }, createdAt: TEST_NOW });
    const told = () => NotificationModel.find({ userId: administrator._id, kind: 'jobFailed' }).lean();
    await until(async () => (await told()).length > 0);
    const [failed, ...more] = await workers.queues.of('scoring').getFailed();
    expect(more).toEqual([]);
    expect(failed?.failedReason).toContain('payload of company.reassess');
    // The rest goes on.
    const [address = ''] = await orderMails(1);
    await until(() => sink.to(address).length === 1);
    expect(await told()).toHaveLength(1);
    await workers.end();
    await OutboxModel.deleteMany({ event: 'company.updated' });
  });

  it('leaves out jobs of other versions and events that nobody waits for', async () => {
    const workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
    const { _id } = await OutboxModel.create({ event: 'something.new', payload: { id: new Types.ObjectId().toHexString() }, createdAt: TEST_NOW });
    const { id = '' } = await workers.queues.of('scoring').add('company.dance', { payload: {}, outboxId: null });
    await until(async () => (await workers.queues.of('scoring').getJobState(id)) === 'completed');
    await until(async () => (await OutboxModel.findById(_id).lean())?.settledAt != null);
    await workers.end();
  });
});

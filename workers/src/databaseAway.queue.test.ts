import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connectDatabase, disconnectDatabase, isDatabaseReady, OutboxModel } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import mongoose from 'mongoose';
import { bootWorkers, type TestWorkers } from './testing/bootWorkers';
import { databaseProxy, type DatabaseProxy } from './testing/databaseProxy';
import { openTestQueue, type TestQueue } from './testing/openTestQueue';
import { orderMails } from './testing/orderMails';
import { testMongoUrl } from './testing/testAddresses';
import { startMailSink, type MailSink } from './testing/startMailSink';
import { until } from './testing/until';

jest.setTimeout(120_000);

describe('a database that is away', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let proxy: DatabaseProxy;
  let workers: TestWorkers | undefined;
  beforeAll(async () => {
    const database = mongoose.connection.db?.databaseName ?? '';
    await ensureAgency();
    [queue, sink, proxy] = [await openTestQueue(), await startMailSink(), await databaseProxy(testMongoUrl())];
    await disconnectDatabase();
    await connectDatabase({ url: proxy.url, database });
  });
  afterAll(async () => {
    await workers?.end();
    await sink.close();
    await queue.close();
  });

  it('loses nothing and doubles nothing, however often it goes', async () => {
    workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
    const addresses: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      addresses.push(...(await orderMails(10)));
      const before = sink.mails.length;
      await until(() => sink.mails.length > before);
      await proxy.cut();
      // Long enough for the relay and running jobs to fail.
      await sleep(1500);
      await proxy.restore();
      await until(isDatabaseReady);
    }
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
    for (const address of addresses) {
      const ids = sink.to(address).map(({ messageId }) => messageId);
      // Cut between the relay's OK and our note of it, the same mail goes out again, with the same id.
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(1);
    }
  });
});

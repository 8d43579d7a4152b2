import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startDocumentStore, type DocumentStore } from '@ortstreu/embedded/mongo';
import { connectDatabase, disconnectDatabase, ensureIndexes, isDatabaseReady, OutboxModel } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { bootWorkers, type TestWorkers } from './testing/bootWorkers';
import { openTestQueue, type TestQueue } from './testing/openTestQueue';
import { orderMails } from './testing/orderMails';
import { startMailSink, type MailSink } from './testing/startMailSink';
import { TestClock } from './testing/TestClock';
import { until } from './testing/until';

jest.setTimeout(120_000);

const AFTER_CLAIMS = 300_000;

describe('a database whose process is killed', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let store: DocumentStore;
  let folder: string;
  let workers: TestWorkers | undefined;
  beforeAll(async () => {
    [queue, sink, folder] = [await openTestQueue(), await startMailSink(), await mkdtemp(join(tmpdir(), 'ortstreu-store-'))];
    store = await startDocumentStore({ dataDir: folder });
    await disconnectDatabase();
    await connectDatabase({ url: store.url, database: 'killed' });
    await ensureIndexes();
    await ensureAgency();
  });
  afterAll(async () => {
    await workers?.end();
    await sink.close();
    await queue.close();
    await disconnectDatabase();
    await store.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('loses nothing and doubles nothing, however often it happens', async () => {
    const clock = new TestClock();
    workers = await bootWorkers({ queue: queue.connection(), relay: sink.url, clock });
    const addresses: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      addresses.push(...(await orderMails(10)));
      const before = sink.mails.length;
      await until(() => sink.mails.length > before);
      const { pid } = store;
      process.kill(pid, 'SIGKILL');
      await until(() => store.pid !== pid);
      await until(isDatabaseReady);
    }
    // A mail whose failure could not be noted stays claimed for two minutes.
    clock.advance(AFTER_CLAIMS);
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
    for (const address of addresses) {
      const ids = sink.to(address).map(({ messageId }) => messageId);
      // Killed between the relay's OK and our note of it, the same mail goes out again, with the same id.
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(1);
    }
  });
});

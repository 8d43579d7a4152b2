import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openPglitePool } from '@ortstreu/embedded/queue';
import type { QueueConnection } from '@ortstreu/shared/kernel/queues';
import { OutboxModel } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { TEST_NOW } from '@ortstreu/shared/testing';
import mongoose from 'mongoose';
import { bootWorkers } from './testing/bootWorkers';
import { orderMails } from './testing/orderMails';
import { testMongoUrl, testRedisUrl } from './testing/testAddresses';
import { startMailSink, type MailSink } from './testing/startMailSink';
import { TestClock } from './testing/TestClock';
import { until } from './testing/until';
import type { WorkerProcessOptions } from './testing/workerProcess';

jest.setTimeout(120_000);

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Later than any claim of the killed process. */
const AFTER_CLAIMS = 300_000;
/** As many mails as one process sends at once. */
const AT_ONCE = 5;

function startProcess(options: WorkerProcessOptions): ChildProcess {
  return spawn(process.execPath, ['--import', loader, join(import.meta.dirname, 'testing/workerProcess.ts'), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('kill -9 of a worker process', () => {
  let sink: MailSink;
  let folder: string;
  beforeAll(async () => {
    [sink, folder] = [await startMailSink(), await mkdtemp(join(tmpdir(), 'ortstreu-killed-'))];
    await ensureAgency();
  });
  afterAll(async () => {
    await sink.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('in the middle of sending loses no mail; another process goes on', async () => {
    const url = testRedisUrl();
    const shared = url ? { url, prefix: `killed-${process.pid}` } : { folder };
    const addresses = await orderMails(20);
    const victim = startProcess({ queue: shared, relay: sink.url, mongoUrl: testMongoUrl(), database: mongoose.connection.db?.databaseName ?? '' });
    try {
      await until(() => sink.mails.length >= 3);
      sink.behave('hang');
      const { tries } = sink;
      await until(() => sink.tries > tries);
    } finally {
      const ended = once(victim, 'exit');
      victim.kill('SIGKILL');
      await ended;
    }
    expect(sink.mails.length).toBeLessThan(addresses.length);
    sink.behave('accept');
    const pool = url ? undefined : await openPglitePool(folder);
    const connection: QueueConnection = pool ? { kind: 'postgres', pool: pool.pool } : { kind: 'redis', url: url ?? '', prefix: `killed-${process.pid}` };
    const survivor = await bootWorkers({ queue: connection, relay: sink.url, clock: new TestClock(new Date(TEST_NOW.getTime() + AFTER_CLAIMS)) });
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
    await survivor.end();
    await pool?.close();
    const received = addresses.map((address) => sink.to(address));
    expect(received.every((mails) => mails.length > 0)).toBe(true);
    // Only what the relay had taken and the killed process had not noted comes again, as the same mail.
    const doubled = received.filter((mails) => mails.length > 1);
    expect(doubled.length).toBeLessThanOrEqual(AT_ONCE);
    for (const mails of doubled) expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  });
});

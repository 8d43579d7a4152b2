import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createApp } from '@ortstreu/api';
import { startDocumentStore, type DocumentStore } from '@ortstreu/embedded/mongo';
import { createLogger, connectDatabase, disconnectDatabase, ensureIndexes, OutboxModel } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import {
  bootWorkers,
  openTestQueue,
  orderMails,
  startCutter,
  startMailSink,
  TestClock,
  until,
  type Cutter,
  type MailSink,
  type TestQueue,
  type TestWorkers,
} from '@ortstreu/workers/testing';

/** In milliseconds; AWAY_MS=60000 takes it away for a minute. */
const AWAY = Number(process.env['AWAY_MS'] ?? 2500);
jest.setTimeout(240_000 + 6 * AWAY);
/** Longer than a mail stays claimed by a process that could not note its end. */
const AFTER_CLAIMS = 300_000;
const SIGN_IN = {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ email: 'nobody@beispielstadt.example', password: 'no password' }),
};

describe('a product whose database is away', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let store: DocumentStore;
  let cutter: Cutter;
  let workers: TestWorkers;
  const clock = new TestClock();
  const undo: (() => Promise<void>)[] = [];
  let base: string;
  const api = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${base}${path}`, { ...init, headers: { ...init.headers, origin: base } });
  const statusOf = async (path: string): Promise<number> => (await api(path)).status;

  beforeAll(async () => {
    [queue, sink, store] = [await openTestQueue(), await startMailSink(), await startDocumentStore({ temporary: true })];
    cutter = await startCutter(store.url);
    await disconnectDatabase();
    await connectDatabase({ url: cutter.url, database: 'away' });
    await ensureIndexes();
    await ensureAgency();
    workers = await bootWorkers({ queue: queue.connection(), relay: sink.url, clock });
    const { app, close } = await createApp({
      clock,
      logger: createLogger('silent'),
      sessionSecret: 'a session secret that only tests use',
      queues: workers.connection,
    });
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    undo.push(async () => void server.close().closeAllConnections(), close);
  });
  afterAll(async () => {
    for (const step of undo) await step();
    await workers.end();
    await sink.close();
    await queue.close();
    await disconnectDatabase();
    await cutter.close();
    await store.stop();
  });

  it('says so, and goes on by itself when it is back: nothing lost, nothing doubled', async () => {
    const accepted: string[] = [];
    const refused: unknown[] = [];
    let isOver = false;
    const order = async (): Promise<void> => {
      while (!isOver)
        await orderMails(1)
          .then(
            (addresses) => accepted.push(...addresses),
            (error: unknown) => refused.push(error),
          )
          .then(() => sleep(20));
    };
    const ordering = [order(), order(), order()];
    for (const how of ['refused', 'silent', 'refused'] as const) {
      const before = accepted.length;
      await until(() => accepted.length > before);
      await cutter.away(how);
      const returns = sleep(AWAY);
      await until(async () => (await statusOf('/readyz')) === 503);
      expect(await statusOf('/healthz')).toBe(200);
      const signingIn = api('/auth/login', SIGN_IN);
      await returns;
      await cutter.back();
      await until(async () => (await statusOf('/readyz')) === 200);
      // It waited out the absence or was told of it, but nobody meets a fault that nobody expected.
      const answer = await signingIn;
      expect([401, 429, 503]).toContain(answer.status);
      expect(((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toMatch(
        /^(LOGIN_FAILED|TOO_MANY_REQUESTS|UNAVAILABLE)$/,
      );
    }
    isOver = true;
    await Promise.all(ordering);
    clock.advance(AFTER_CLAIMS);
    await until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);

    for (const error of refused) expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    const ids = accepted.map((address) => sink.to(address).map(({ messageId }) => messageId));
    expect(ids.filter((of) => of.length === 0)).toEqual([]);
    // Cut between the relay's OK and our note of it, the same mail goes out again, with the same id.
    expect(ids.filter((of) => new Set(of).size > 1)).toEqual([]);
    expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(accepted.length);
  });
});

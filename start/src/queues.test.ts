import { setTimeout as sleep } from 'node:timers/promises';
import { openPglitePool, type OpenPool } from '@ortstreu/embedded/queue';
import { startRedis } from '@ortstreu/embedded/queue/testing';
import { createQueues, type QueueConnection } from '@ortstreu/shared/kernel/queues';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(60_000); // starting a database takes seconds when the machine is busy

let embedded: OpenPool;
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  [embedded, redis] = await Promise.all([openPglitePool('memory:'), startRedis()]);
});
afterAll(() => Promise.all([embedded.close(), redis.stop()]));

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Did not come true: ${condition.toString()}`);
    await sleep(10);
  }
}

describe.each<[string, (prefix: string) => QueueConnection]>([
  ['Redis', (prefix) => ({ kind: 'redis', url: redis.url, prefix })],
  ['the embedded PostgreSQL', (prefix) => ({ kind: 'postgres', pool: embedded.pool, prefix })],
])('queues on %s', (_kind, connection) => {
  test('carry typed jobs to their worker, and one instance serves all callers', async () => {
    const queues = await createQueues(connection('typed'));
    const queue = queues.queue<{ company: string }, number, 'reassess'>('scoring');
    expect(queues.queue('scoring')).toBe(queue);
    queues.worker<{ company: string }, number, 'reassess'>('scoring', async ({ data }) => data.company.length);
    const { id = '' } = await queue.add('reassess', { company: 'Müller' });
    await until(async () => (await queue.getJobState(id)) === 'completed');
    expect((await queue.getJob(id))?.returnvalue).toBe(6);
    await queues.obliterate();
    await queues.close();
  });

  test('keep a thousand completed jobs and every failed one', async () => {
    const queues = await createQueues(connection('kept'));
    const queue = queues.queue<number>('mail');
    queues.worker<number>('mail', async ({ data }) => (data < 0 ? Promise.reject(new Error('no such mailbox')) : data), { concurrency: 20 });
    await queue.addBulk(Array.from({ length: 1030 }, (_, n) => ({ name: 'send', data: n - 10 })));
    await until(async () => (await queue.getJobCountByTypes('waiting', 'active')) === 0);
    expect(await queue.getJobCounts('completed', 'failed')).toEqual({ completed: 1000, failed: 10 });
    await queues.obliterate();
    await queues.close();
  });

  test('of two installations do not meet, and deleting one leaves the other', async () => {
    const [ours, theirs] = [await createQueues(connection('ours')), await createQueues(connection('theirs'))];
    await ours.queue('mail').add('send', 1);
    await theirs.queue('mail').add('send', 2);
    await ours.obliterate();
    expect(await ours.queue('mail').count()).toBe(0);
    expect((await theirs.queue('mail').getWaiting()).map(({ data }) => data)).toEqual([2]);
    await theirs.obliterate();
    await Promise.all([ours.close(), theirs.close()]);
  });

  test('let the running job finish when they close', async () => {
    const queues = await createQueues(connection('closing'));
    await queues.queue('mail').add('send', 1);
    let state = 'waiting';
    queues.worker('mail', async () => {
      state = 'running';
      await sleep(100);
      state = 'done';
    });
    await until(async () => state === 'running');
    await queues.close();
    expect(state).toBe('done');
    const again = await createQueues(connection('closing'));
    expect(await again.queue('mail').getCompletedCount()).toBe(1);
    await again.obliterate();
    await again.close();
  });
});

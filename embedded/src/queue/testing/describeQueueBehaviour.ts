import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UnrecoverableError, type Job, type PgPool } from 'bullmq';
import { until } from '../../testing/until';
import { openQueues, type TestQueues } from './openQueues';

/** The table of what the product asks of its queues, the same for every kind of server. */
export function describeQueueBehaviour(kind: string, target: () => string | PgPool): void {
  describe(kind, () => {
    let queues: TestQueues;
    let name: string;
    beforeEach(() => {
      queues = openQueues(target());
      name = `test-${randomUUID()}`;
    });
    afterEach(() => queues.close());

    test('runs a job and keeps what the handler returned', async () => {
      const queue = queues.queue(name);
      queues.worker(name, async (job) => job.data * 2);
      const { id = '' } = await queue.add('double', 21);
      await until(async () => (await queue.getJobState(id)) === 'completed');
      expect((await queue.getJob(id))?.returnvalue).toBe(42);
    });

    test('runs every job of a large batch exactly once', async () => {
      const queue = queues.queue(name);
      const runs: number[] = [];
      queues.worker(name, async (job) => runs.push(job.data), { concurrency: 10 });
      await queue.addBulk(Array.from({ length: 300 }, (_, data) => ({ name: 'one', data })));
      await until(async () => (await queue.getCompletedCount()) === 300);
      expect(runs.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, n) => n));
    });

    test('holds a delayed job back until its time', async () => {
      const queue = queues.queue(name);
      const { id = '' } = await queue.add('later', 1, { delay: 400 });
      expect(await queue.getJobState(id)).toBe('delayed');
      queues.worker(name, async () => 0);
      await until(async () => (await queue.getJobState(id)) === 'completed');
      const job = await queue.getJob(id);
      expect((job?.processedOn ?? 0) - (job?.timestamp ?? 0)).toBeGreaterThanOrEqual(400);
    });

    test('takes urgent jobs first and equal ones in their order', async () => {
      const queue = queues.queue(name);
      for (const [data, priority] of [
        [1, 3],
        [2, 1],
        [3, 2],
        [4, 1],
      ] as const)
        await queue.add('one', data, { priority });
      const order: number[] = [];
      queues.worker(name, async (job) => order.push(job.data));
      await until(() => order.length === 4);
      expect(order).toEqual([2, 4, 3, 1]);
    });

    test('schedules by cron pattern in the zone of the office, once per id', async () => {
      const queue = queues.queue(name);
      const plan = { pattern: '0 30 7 * * *', tz: 'Europe/Berlin' };
      await queue.upsertJobScheduler('digest', plan, { name: 'send', data: 1 });
      await queue.upsertJobScheduler('digest', plan, { name: 'send', data: 1 });
      // A job's own time and delay are read at two moments; the scheduler's time is the one that both backends go by.
      const schedulers = await queue.getJobSchedulers();
      expect(schedulers).toMatchObject([{ key: 'digest', ...plan }]);
      const due = schedulers[0]?.next ?? 0;
      expect(new Date(due).toLocaleTimeString('de-DE', { timeZone: 'Europe/Berlin' })).toBe('07:30:00');
      expect((await queue.getDelayed()).map((job) => job.id)).toEqual([`repeat:digest:${due}`]);
      expect(await queue.removeJobScheduler('digest')).toBe(true);
      expect(await queue.getDelayedCount()).toBe(0);
    });

    test('repeats at an interval', async () => {
      const queue = queues.queue(name);
      let runs = 0;
      queues.worker(name, async () => ++runs);
      await queue.upsertJobScheduler('tick', { every: 100 }, { name: 'tick', data: 1 });
      await until(() => runs >= 3);
      await queue.removeJobScheduler('tick');
    });

    test('tries again with growing pauses, then succeeds', async () => {
      const queue = queues.queue(name);
      const starts: number[] = [];
      queues.worker(name, async () => {
        if (starts.push(Date.now()) < 3) throw new Error('not yet');
        return starts.length;
      });
      const { id = '' } = await queue.add('flaky', 1, { attempts: 3, backoff: { type: 'exponential', delay: 100 } });
      await until(async () => (await queue.getJobState(id)) === 'completed');
      const [first = 0, second = 0, third = 0] = starts;
      expect(second - first).toBeGreaterThanOrEqual(100);
      expect(third - second).toBeGreaterThanOrEqual(200);
      expect((await queue.getJob(id))?.attemptsMade).toBe(3);
    });

    test('keeps a job that failed for good with its reason, and revives it on request', async () => {
      const queue = queues.queue(name);
      let healthy = false;
      queues.worker(name, async () => {
        if (!healthy) throw new Error('mailbox unknown');
        return 1;
      });
      const { id = '' } = await queue.add('send', 1, { attempts: 2, backoff: 10 });
      await until(async () => (await queue.getJobState(id)) === 'failed');
      const dead = await queue.getJob(id);
      expect(dead).toMatchObject({ failedReason: 'mailbox unknown', attemptsMade: 2 });
      healthy = true;
      await dead?.retry();
      await until(async () => (await queue.getJobState(id)) === 'completed');
    });

    test('does not try again what cannot succeed', async () => {
      const queue = queues.queue(name);
      queues.worker(name, async () => {
        throw new UnrecoverableError('bad input');
      });
      const { id = '' } = await queue.add('send', 1, { attempts: 5 });
      await until(async () => (await queue.getJobState(id)) === 'failed');
      expect((await queue.getJob(id))?.attemptsMade).toBe(1);
    });

    test('adds a job once per job id and once per deduplication id', async () => {
      const queue = queues.queue(name);
      await queue.add('one', 1, { jobId: '66f0a1-company.reassess' });
      await queue.add('one', 2, { jobId: '66f0a1-company.reassess' });
      const { id } = await queue.add('one', 3, { deduplication: { id: 'company-7' } });
      const again = await queue.add('one', 4, { deduplication: { id: 'company-7' } });
      expect(again.id).toBe(id);
      expect((await queue.getWaiting()).map(({ data }) => data).sort()).toEqual([1, 3]);
    });

    test('refuses job ids that one of the servers could not keep', async () => {
      const queue = queues.queue(name);
      await expect(queue.add('one', 1, { jobId: 'a:b' })).rejects.toThrow();
      await expect(queue.add('one', 1, { jobId: '12' })).rejects.toThrow();
    });

    test('runs as many at once as allowed and never more', async () => {
      const queue = queues.queue(name);
      let running = 0;
      const seen: number[] = [];
      queues.worker(
        name,
        async () => {
          seen.push(++running);
          await sleep(30);
          return --running;
        },
        { concurrency: 5 },
      );
      await queue.addBulk(Array.from({ length: 25 }, (_, data) => ({ name: 'one', data })));
      await until(async () => (await queue.getCompletedCount()) === 25);
      expect(Math.max(...seen)).toBe(5);
    });

    test('finishes the running job before it closes and leaves the others', async () => {
      const queue = queues.queue(name);
      const [first] = await queue.addBulk([1, 2].map((data) => ({ name: 'one', data })));
      let started = false;
      let finish = (): void => undefined;
      const worker = queues.worker(name, async () => {
        started = true;
        await new Promise<void>((resolve) => (finish = resolve));
        return 1;
      });
      await until(() => started);
      const closing = worker.close();
      finish();
      await closing;
      expect(await queue.getJobState(first?.id ?? '')).toBe('completed');
      expect(await queue.getWaitingCount()).toBe(1);
    });

    test('gives the job of a dead worker to another one', async () => {
      const queue = queues.queue(name);
      const { id = '' } = await queue.add('one', 7);
      const dead = queues.worker(name, async () => 0, { autorun: false, lockDuration: 300 });
      const taken = await dead.getNextJob('token-of-the-dead');
      expect(taken?.id).toBe(id);
      const rescued: number[] = [];
      queues.worker(name, async (job) => rescued.push(job.data), { stalledInterval: 200 });
      await until(async () => (await queue.getJobState(id)) === 'completed');
      expect(rescued).toEqual([7]);
    });

    test('runs a parent after all of its children', async () => {
      const queue = queues.queue(name);
      const order: string[] = [];
      queues.worker(name, async (job: Job<number, number>) => {
        order.push(job.name);
        return Object.values(await job.getChildrenValues<number>()).reduce((sum, value) => sum + value, job.data);
      });
      const child = (data: number) => ({ name: 'part', queueName: name, data });
      const flow = await queues.flows().add({ name: 'whole', queueName: name, data: 0, children: [child(1), child(2), child(3)] });
      const { id = '' } = flow.job;
      await until(async () => (await queue.getJobState(id)) === 'completed');
      expect(order).toEqual(['part', 'part', 'part', 'whole']);
      expect((await queue.getJob(id))?.returnvalue).toBe(6);
    });

    test('forgets completed jobs beyond the number to keep', async () => {
      const queue = queues.queue(name);
      queues.worker(name, async () => 1, { removeOnComplete: { age: 3600, count: 5 } });
      await queue.addBulk(Array.from({ length: 20 }, (_, data) => ({ name: 'one', data })));
      await until(async () => (await queue.getWaitingCount()) + (await queue.getActiveCount()) === 0);
      expect(await queue.getCompletedCount()).toBe(5);
    });
  });
}

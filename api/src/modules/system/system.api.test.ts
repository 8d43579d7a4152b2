import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openPglitePool, type OpenPool } from '@ortstreu/embedded/queue';
import { createQueues, type Queues } from '@ortstreu/shared/kernel/queues';
import { AuditModel } from '@ortstreu/shared/kernel/server';
import { bootApi, type TestApi } from '../../testing/bootApi';

jest.setTimeout(60_000); // starting a database takes seconds when the machine is busy

const LIST = '{ failedJobs { id queue name attempts reason } }';
const RETRY = 'mutation ($input: RetryFailedJobsInput!) { retryFailedJobs(input: $input) { count } }';

describe('failed jobs', () => {
  let pool: OpenPool;
  let queues: Queues;
  let api: TestApi;
  beforeAll(async () => {
    pool = await openPglitePool('memory:');
    queues = await createQueues({ kind: 'postgres', pool: pool.pool });
    api = await bootApi({ queues });
  });
  afterAll(async () => {
    await api.close();
    await queues.close();
    await pool.close();
  });

  it('are shown with their reason and run again when an administrator says so', async () => {
    let isBroken = true;
    const ran: string[] = [];
    queues.worker<string>('mail', async ({ data }) => {
      if (isBroken) throw new Error('no relay');
      ran.push(data);
    });
    const queue = queues.queue<string>('mail');
    for (const name of ['one', 'two', 'three']) await queue.add('mail.send', name, { jobId: `job-${name}` });
    const until = async (condition: () => Promise<boolean>) => {
      while (!(await condition())) await sleep(10);
    };
    await until(async () => (await queue.getFailedCount()) === 3);

    const administrator = await api.login('administrator');
    const listed = await api.graphql<{ failedJobs: { id: string }[] }>(administrator, LIST);
    expect(listed.data.failedJobs).toHaveLength(3);
    expect(listed.data.failedJobs).toContainEqual({ id: 'job-one', queue: 'mail', name: 'mail.send', attempts: 1, reason: 'no relay' });

    isBroken = false;
    expect((await api.graphql(administrator, RETRY, { input: { queue: 'mail', id: 'job-one' } })).data).toEqual({ retryFailedJobs: { count: 1 } });
    await until(async () => ran.length === 1);
    expect((await api.graphql(administrator, RETRY, { input: { queue: 'mail', id: 'job-one' } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.graphql(administrator, RETRY, { input: {} })).data).toEqual({ retryFailedJobs: { count: 2 } });
    await until(async () => ran.length === 3);
    expect(ran.toSorted()).toEqual(['one', 'three', 'two']);
    expect((await api.graphql(administrator, LIST)).data).toEqual({ failedJobs: [] });
    const noted = await AuditModel.find({ command: 'system.noteJobRetries' }).sort({ _id: 1 }).lean();
    expect(noted.map(({ subject, action, actor }) => [subject.id, action, actor.kind])).toEqual(
      expect.arrayContaining(['one', 'two', 'three'].map((name) => [`job-${name}`, 'retryJob', 'user'])),
    );
    expect(noted).toHaveLength(3);
    await api.anonymous().get('/readyz').expect(200, { status: 'ok', database: true, queue: true });
  });
});

import { WORKERS } from '@ortstreu/shared/access';
import { defineCommand, runCommand } from '@ortstreu/shared/kernel/server';
import { notify, toldBefore } from '@ortstreu/shared/notification/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { activeUsers } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import type { WorkerDeps } from '../../deps';
import { QUEUE_NAMES, type JobQueues } from '../../jobQueues';

/** As many of a queue as are looked at; whoever has more failures learns of the rest after dealing with these. */
const MOST = 100;

/** Tells every administrator of one job that failed for good. */
const tellJobFailed = defineCommand({
  name: 'system.tellJobFailed',
  input: z.strictObject({ key: z.string(), job: z.string() }),
  async run(ctx, { key, job }): Promise<void> {
    ctx.authorise('administer', 'System');
    for (const administrator of await activeUsers(['administrator'])) {
      const userId = administrator._id.toHexString();
      await notify(ctx, { userId, kind: 'jobFailed', dedupeKey: `${key}${userId}`, params: { job }, path: '/admin/jobs' });
    }
  },
});

/** Looks through the queues for jobs that failed for good and tells the administrators, once for each failure. */
export async function tellFailedJobs(queues: JobQueues, { clock }: Pick<WorkerDeps, 'clock'>): Promise<void> {
  const failed: { key: string; job: string }[] = [];
  for (const name of QUEUE_NAMES) {
    // A job that is tried again and fails again is a new failure, told by the moment at which it ended.
    for (const job of await queues.of(name).getFailed(0, MOST - 1))
      failed.push({ key: `job-failed-${name}-${job.id ?? ''}-${job.finishedOn ?? 0}-`, job: job.name });
  }
  const told = await toldBefore(failed.map(({ key }) => key));
  const { timeZone } = await loadSettings();
  for (const { key, job } of failed) if (!told.has(key)) await runCommand(tellJobFailed, { key, job }, { actor: WORKERS, clock, timeZone });
}

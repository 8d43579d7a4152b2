import { loadSettings } from '@ortstreu/shared/settings/server';
import type { JobQueues } from './jobQueues';
import { JOBS, type JobName } from './jobs';

interface Schedule {
  job: JobName;
  /** Cron with seconds, in the agency's zone. */
  pattern: string;
}

/**
 * Recurring work. The key is the schedule's identity: renaming it would leave the old one running. There is only the sweep, which
 * reads from the database what is due; so an emptied queue or a machine that was off forgets nothing.
 */
const SCHEDULES = {
  'duties-sweep': { job: 'duties.sweep', pattern: '0 */2 * * * *' },
} as const satisfies Record<string, Schedule>;

/** Sees to it that every schedule stands in its queue, also after the queue was emptied or the agency moved its zone. Safe to repeat. */
export async function keepSchedules(queues: JobQueues): Promise<void> {
  const { timeZone } = await loadSettings();
  for (const [id, { job, pattern }] of Object.entries<Schedule>(SCHEDULES)) {
    const { queue, attempts, backoffMs } = JOBS[job];
    const standing = await queues.of(queue).getJobScheduler(id);
    if (standing?.pattern === pattern && standing.tz === timeZone) continue;
    await queues
      .of(queue)
      .upsertJobScheduler(
        id,
        { pattern, tz: timeZone },
        { name: job, data: { payload: {}, outboxId: null }, opts: { attempts, backoff: { type: 'capped', delay: backoffMs } } },
      );
  }
}

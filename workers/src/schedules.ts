import { loadSettings } from '@ortstreu/shared/settings/server';
import type { JobQueues } from './jobQueues';
import { JOBS, type JobName } from './jobs';

interface Schedule {
  job: JobName;
  /** Cron with seconds, in the agency's zone. */
  pattern: string;
}

/** Recurring work. The key is the schedule's identity: renaming it would leave the old one running. */
export const SCHEDULES = {
  'nightly-assessment': { job: 'attention.reassessAll', pattern: '0 20 2 * * *' },
} as const satisfies Record<string, Schedule>;

/** Sees to it that every schedule stands in its queue, also after the queue was emptied or the agency moved its zone. Safe to repeat. */
export async function keepSchedules(queues: JobQueues): Promise<void> {
  const { timeZone } = await loadSettings();
  for (const [id, { job, pattern }] of Object.entries<Schedule>(SCHEDULES)) {
    const { queue, attempts } = JOBS[job];
    await queues.of(queue).upsertJobScheduler(id, { pattern, tz: timeZone }, { name: job, data: { payload: {}, outboxId: null }, opts: { attempts, backoff: { type: 'capped', delay: 2000 } } });
  }
}

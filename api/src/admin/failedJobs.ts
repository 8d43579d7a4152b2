import { AppError } from '@ortstreu/shared/kernel';
import type { QueueName } from '@ortstreu/shared/kernel';
import type { Queue, Queues } from '@ortstreu/shared/kernel/queues';

const QUEUES = ['scoring', 'mail', 'documents', 'housekeeping'] as const satisfies readonly QueueName[];
/** Per queue; whoever has more to look at sees the rest after retrying these. */
const MOST = 100;

interface FailedJob {
  id: string;
  queue: QueueName;
  name: string;
  failedAt: Date;
  attempts: number;
  reason: string;
}

/** Work that failed for good and waits for somebody to look at it. */
export interface FailedJobs {
  /** Youngest first. */
  list(): Promise<FailedJob[]>;
  /** Puts one back into its queue; NOT_FOUND when it is not there or not failed any more. */
  retry(queue: string, id: string): Promise<void>;
  /** Puts all back and says how many there were. */
  retryAll(): Promise<number>;
}

const isQueue = (name: string): name is QueueName => (QUEUES as readonly string[]).includes(name);

async function failedIn(queue: Queue, name: QueueName): Promise<FailedJob[]> {
  const jobs = await queue.getFailed(0, MOST - 1);
  return jobs.map((job) => ({
    id: job.id ?? '',
    queue: name,
    name: job.name,
    failedAt: new Date(job.finishedOn ?? job.timestamp),
    attempts: job.attemptsMade,
    reason: job.failedReason || '-',
  }));
}

export function failedJobsOf(queues: Queues): FailedJobs {
  const list = async (): Promise<FailedJob[]> => {
    const found = await Promise.all(QUEUES.map((name) => failedIn(queues.queue(name), name)));
    return found.flat().sort((a, b) => b.failedAt.getTime() - a.failedAt.getTime());
  };
  const retry = async (name: string, id: string): Promise<void> => {
    const job = isQueue(name) ? await queues.queue(name).getJob(id) : undefined;
    if (!job || !(await job.isFailed())) throw new AppError('NOT_FOUND');
    await job.retry('failed', { resetAttemptsMade: true });
  };
  return {
    list,
    retry,
    async retryAll() {
      const jobs = await list();
      for (const job of jobs) await retry(job.queue, job.id);
      return jobs.length;
    },
  };
}

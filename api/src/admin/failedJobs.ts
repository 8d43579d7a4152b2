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
  /** NOT_FOUND when it is not there or not failed any more. */
  find(queue: string, id: string): Promise<FailedJob>;
  /** Puts one back into its queue; one that is not failed any more is left alone. */
  retry(job: FailedJob): Promise<void>;
}

type Job = Awaited<ReturnType<Queue['getFailed']>>[number];

const isQueue = (name: string): name is QueueName => (QUEUES as readonly string[]).includes(name);

const factsOf = (job: Job, queue: QueueName): FailedJob => ({
  id: job.id ?? '',
  queue,
  name: job.name,
  failedAt: new Date(job.finishedOn ?? job.timestamp),
  attempts: job.attemptsMade,
  reason: job.failedReason || '-',
});

export function failedJobsOf(queues: Queues): FailedJobs {
  const failedIn = async (name: QueueName): Promise<FailedJob[]> => (await queues.queue(name).getFailed(0, MOST - 1)).map((job) => factsOf(job, name));
  const failedJob = async (name: string, id: string) => {
    const job = isQueue(name) ? await queues.queue(name).getJob(id) : undefined;
    return job && (await job.isFailed()) ? job : undefined;
  };
  return {
    async list() {
      const found = await Promise.all(QUEUES.map(failedIn));
      return found.flat().sort((a, b) => b.failedAt.getTime() - a.failedAt.getTime());
    },
    async find(queue, id) {
      const job = await failedJob(queue, id);
      if (!job || !isQueue(queue)) throw new AppError('NOT_FOUND');
      return factsOf(job, queue);
    },
    async retry({ queue, id }) {
      await (await failedJob(queue, id))?.retry('failed', { resetAttemptsMade: true });
    },
  };
}

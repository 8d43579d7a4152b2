import type { Queues } from '@ortstreu/shared/kernel/queues';
import type { WorkerDeps } from './deps';
import { everyMs } from './everyMs';
import { openJobQueues, QUEUE_NAMES, type JobData, type JobQueues } from './jobQueues';
import { tellFailedJobs } from './modules/system/tellFailedJobs';
import { relayOutbox, sweepOutbox } from './outboxRelay';
import { runJob } from './runJob';
import { keepSchedules } from './schedules';
import { DEFAULT_TIMING, type WorkerTiming } from './timing';

/** A worker of the mail queue waits on the network, so it runs more at once than those that compute. */
const CONCURRENCY = { scoring: 2, mail: 5, documents: 1, housekeeping: 1 } as const;
/** A job may lose its process many times over before it counts as the cause. */
const MAX_STALLED = 50;

const backoffWithin =
  (longest: number) =>
  (attempt: number, _type?: string, _error?: Error, job?: { opts: { backoff?: unknown } }): number => {
    const backoff = job?.opts.backoff;
    const first = typeof backoff === 'object' && backoff !== null && 'delay' in backoff && typeof backoff.delay === 'number' ? backoff.delay : 2000;
    return Math.min(first * 2 ** Math.min(attempt - 1, 20), longest);
  };

export interface Workers {
  queues: JobQueues;
  /** Stops taking jobs and lets running ones finish; the queues' connection stays open. */
  close(): Promise<void>;
}

/** Starts relay, sweep, schedules and a worker for every queue. Several processes may run it side by side. */
export async function startWorkers(connection: Queues, deps: WorkerDeps, timing: WorkerTiming = DEFAULT_TIMING): Promise<Workers> {
  const queues = openJobQueues(connection);
  const logFailure = (what: string) => (error: unknown) => deps.logger.error({ err: error }, `${what} failed; it is tried again`);
  const workers = QUEUE_NAMES.map((name) => {
    const worker = connection.worker<JobData, void>(name, (job) => runJob(job, deps), {
      concurrency: CONCURRENCY[name],
      lockDuration: timing.lock,
      stalledInterval: timing.stalled,
      maxStalledCount: MAX_STALLED,
      settings: { backoffStrategy: backoffWithin(timing.longestBackoff) },
    });
    worker.on('failed', (job, error) => {
      const isLast = !job || job.attemptsMade >= (job.opts.attempts ?? 1) || error.name === 'UnrecoverableError';
      deps.logger[isLast ? 'error' : 'info'](
        { err: error, job: job?.name, id: job?.id, attempt: job?.attemptsMade },
        isLast ? 'job failed for good' : 'job failed and is tried again',
      );
    });
    return worker;
  });
  // The first sweep waits for nothing: whatever the queue lost while no worker was running is added at once.
  let overdue = 0;
  const rounds = [
    everyMs(timing.relay, () => relayOutbox(queues, deps.clock), logFailure('outbox relay')),
    everyMs(
      timing.sweep,
      async () => {
        await keepSchedules(queues);
        await sweepOutbox(queues, deps.clock, overdue);
        overdue = timing.overdue;
        await tellFailedJobs(queues, deps);
        return 0;
      },
      logFailure('outbox sweep'),
    ),
  ];
  return {
    queues,
    async close() {
      await Promise.all(rounds.map((round) => round.stop()));
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

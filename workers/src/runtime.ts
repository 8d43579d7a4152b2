import type { Queues } from '@ortstreu/shared/kernel/queues';
import type { WorkerDeps } from './deps';
import { openJobQueues, QUEUE_NAMES, type JobData, type JobQueues } from './jobQueues';
import { relayOutbox, sweepOutbox } from './outboxRelay';
import { runJob } from './runJob';
import { keepSchedules } from './schedules';

/** A worker of the mail queue waits on the network, so it runs more at once than those that compute. */
const CONCURRENCY = { scoring: 2, mail: 5, documents: 1, housekeeping: 1 } as const;
const RELAY_MS = 150;
const SWEEP_MS = 30_000;
const LONGEST_BACKOFF_MS = 15 * 60_000;

const backoffStrategy = (attempt: number, _type?: string, _error?: Error, job?: { opts: { backoff?: unknown } }): number => {
  const backoff = job?.opts.backoff;
  const first = typeof backoff === 'object' && backoff !== null && 'delay' in backoff && typeof backoff.delay === 'number' ? backoff.delay : 2000;
  return Math.min(first * 2 ** Math.min(attempt - 1, 20), LONGEST_BACKOFF_MS);
};

/** A round that repeats, never overlaps itself and survives every failure (a database that is away for a minute). */
function everyMs(interval: number, round: () => Promise<number | void>, onError: (error: unknown) => void): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (wait: number): void => {
    if (!isStopped) timer = setTimeout(() => { running = once(); }, wait);
  };
  const once = async (): Promise<void> => {
    try {
      const done = await round();
      next(done ? 0 : interval);
    } catch (error) {
      onError(error);
      next(Math.max(interval, 1000));
    }
  };
  next(0);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

export interface Workers {
  queues: JobQueues;
  /** Stops taking jobs and lets running ones finish; the queues' connection stays open. */
  close(): Promise<void>;
}

/** Starts relay, sweep, schedules and a worker for every queue. Several processes may run it side by side. */
export async function startWorkers(connection: Queues, deps: WorkerDeps): Promise<Workers> {
  const queues = openJobQueues(connection);
  const logFailure = (what: string) => (error: unknown) => deps.logger.error({ err: error }, `${what} failed; it is tried again`);
  const workers = QUEUE_NAMES.map((name) => {
    const worker = connection.worker<JobData, void>(name, (job) => runJob(job, deps), { concurrency: CONCURRENCY[name], settings: { backoffStrategy } });
    worker.on('failed', (job, error) => {
      const isLast = !job || job.attemptsMade >= (job.opts.attempts ?? 1) || error.name === 'UnrecoverableError';
      deps.logger[isLast ? 'error' : 'info']({ err: error, job: job?.name, id: job?.id, attempt: job?.attemptsMade }, isLast ? 'job failed for good' : 'job failed and is tried again');
    });
    return worker;
  });
  const rounds = [
    everyMs(RELAY_MS, () => relayOutbox(queues, deps.clock), logFailure('outbox relay')),
    everyMs(SWEEP_MS, async () => {
      await sweepOutbox(queues, deps.clock);
      await keepSchedules(queues);
    }, logFailure('outbox sweep')),
  ];
  await keepSchedules(queues).catch(logFailure('schedules'));
  return {
    queues,
    async close() {
      await Promise.all(rounds.map((round) => round.stop()));
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

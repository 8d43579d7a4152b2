import { WORKERS } from '@ortstreu/shared/access';
import { AppError } from '@ortstreu/shared/kernel';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { UnrecoverableError, type Job } from 'bullmq';
import type { JobHandler, WorkerDeps } from './deps';
import { HANDLERS } from './handlers';
import type { JobData } from './jobQueues';
import { JOBS, type JobName } from './jobs';
import { tickOff } from './outboxRelay';

const isKnown = (name: string): name is JobName => name in JOBS;

async function handle(name: JobName, payload: unknown, deps: WorkerDeps): Promise<void> {
  const settings = await loadSettings();
  const handler = (await HANDLERS[name]()) as JobHandler<unknown>;
  try {
    await handler(payload, { ...deps, scope: { actor: WORKERS, clock: deps.clock, timeZone: settings.timeZone } });
  } catch (error) {
    // The same input will be as wrong the next time.
    if (error instanceof AppError && error.code === 'VALIDATION_FAILED') throw new UnrecoverableError(`${name}: ${error.message}`);
    throw error;
  }
}

/**
 * Runs one job: checks its payload, loads its handler, and ticks it off on its outbox entry. A name that this version does not
 * know is logged and completed (an older version put it there); a known job with a wrong payload fails for good.
 */
export async function runJob(job: Pick<Job<JobData, void>, 'name' | 'data' | 'id'>, deps: WorkerDeps): Promise<void> {
  if (!isKnown(job.name)) {
    deps.logger.warn({ job: job.name, id: job.id }, 'unknown job left out');
    return;
  }
  // Events carry more than a job needs; the job's schema says what it takes.
  const parsed = JOBS[job.name].payload.safeParse(job.data.payload);
  if (!parsed.success) throw new UnrecoverableError(`payload of ${job.name}: ${parsed.error.message}`);
  await handle(job.name, parsed.data, deps);
  if (job.data.outboxId) await tickOff(job.data.outboxId, job.name, deps.clock.now());
}

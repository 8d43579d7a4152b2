import type { JobDefinition, QueueName } from '@ortstreu/shared/kernel';
import type { Queue, Queues } from '@ortstreu/shared/kernel/queues';
import { jobId } from '@ortstreu/shared/kernel/server';
import { JOBS, type JobName } from './jobs';

export const QUEUE_NAMES = ['scoring', 'mail', 'documents', 'housekeeping'] as const satisfies readonly QueueName[];

/** What a queue entry carries: the payload and the outbox entry to tick off, if it came from one. */
export interface JobData {
  payload: unknown;
  outboxId: string | null;
}

/** The product's queues, addressed by job names. */
export interface JobQueues {
  of(name: QueueName): Queue<JobData, void>;
  /** Adds the job of an outbox entry; adding it twice makes one job. */
  addFor(outboxId: string, name: JobName, payload: unknown): Promise<void>;
  /** Adds it again if its queue does not know it any more or has forgotten to tick it off. */
  restore(outboxId: string, name: JobName, payload: unknown): Promise<boolean>;
}

const optionsOf = (definition: JobDefinition) => ({
  attempts: definition.attempts,
  backoff: { type: 'capped', delay: definition.backoffMs },
  removeOnFail: false,
});

/** Opens every queue once. */
export function openJobQueues(queues: Queues): JobQueues {
  const open = new Map(QUEUE_NAMES.map((name) => [name, queues.queue<JobData, void>(name)]));
  const of = (name: QueueName): Queue<JobData, void> => {
    const queue = open.get(name);
    if (!queue) throw new Error(`no queue ${name}`);
    return queue;
  };
  const idOf = (outboxId: string, name: JobName) => jobId(outboxId, name);
  const addFor = async (outboxId: string, name: JobName, payload: unknown): Promise<void> => {
    const definition = JOBS[name];
    await of(definition.queue).add(name, { payload, outboxId }, { ...optionsOf(definition), jobId: idOf(outboxId, name) });
  };
  return {
    of,
    addFor,
    async restore(outboxId, name, payload) {
      const job = await of(JOBS[name].queue).getJob(idOf(outboxId, name));
      if (job && !(await job.isCompleted())) return false;
      await job?.remove();
      await addFor(outboxId, name, payload);
      return true;
    },
  };
}

import type { z } from 'zod';

/** Queues are named by what they need, so that a hanging mail server never holds up an assessment. */
export type QueueName = 'scoring' | 'mail' | 'documents' | 'housekeeping';

export interface JobDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  name: Name;
  queue: QueueName;
  payload: Schema;
  attempts: number;
  /** First wait before a retry in milliseconds; doubles with every attempt. */
  backoffMs: number;
}

/** Names are `noun.verb`, e.g. `company.reassess`. Handlers live in the workers and are idempotent. */
export const defineJob = <Name extends string, Schema extends z.ZodType>(
  name: Name,
  queue: QueueName,
  payload: Schema,
  retry: { attempts?: number; backoffMs?: number } = {},
): JobDefinition<Name, Schema> => ({ name, queue, payload, attempts: retry.attempts ?? 8, backoffMs: retry.backoffMs ?? 2000 });

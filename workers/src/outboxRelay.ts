import type { Clock } from '@ortstreu/shared/kernel';
import { OutboxModel, type OutboxEntry } from '@ortstreu/shared/kernel/server';
import type { Types } from 'mongoose';
import { JOBS, type JobName } from './jobs';
import type { JobQueues } from './jobQueues';
import { jobsOf } from './subscriptions';

const BATCH = 100;

/**
 * Puts the jobs of one entry into their queues and marks it dispatched. The jobs are noted first, so that a fast job can
 * tick itself off before the mark; when the process dies in between, the next round adds them again under the same ids.
 */
async function dispatch(entry: OutboxEntry, queues: JobQueues, clock: Clock): Promise<void> {
  const names = jobsOf(entry.event);
  // Another process may have dispatched and finished it since we read it: only an untouched entry gets its list.
  if (names.length > 0 && entry.pendingJobs.length === 0)
    await OutboxModel.updateOne({ _id: entry._id, dispatchedAt: null, settledAt: null, pendingJobs: { $size: 0 } }, { $set: { pendingJobs: names } });
  for (const name of names) await queues.addFor(entry._id.toHexString(), name, entry.payload);
  await OutboxModel.updateOne({ _id: entry._id }, { $set: { dispatchedAt: clock.now(), ...(names.length === 0 ? { settledAt: clock.now() } : {}) } });
}

/** Hands everything that waits in the outbox to the queues, oldest first; returns how many entries. Several processes may do it at once. */
export async function relayOutbox(queues: JobQueues, clock: Clock): Promise<number> {
  const waiting = await OutboxModel.find({ dispatchedAt: null }).sort({ _id: 1 }).limit(BATCH).lean<OutboxEntry[]>();
  for (const entry of waiting) await dispatch(entry, queues, clock);
  return waiting.length;
}

/** Ticks a job off on its outbox entry; the entry is settled with the last one. */
export async function tickOff(outboxId: string, name: JobName, now: Date): Promise<void> {
  await OutboxModel.updateOne({ _id: outboxId }, { $pull: { pendingJobs: name } });
  await OutboxModel.updateOne({ _id: outboxId, pendingJobs: { $size: 0 } }, { $set: { settledAt: now } });
}

const isJobName = (name: string): name is JobName => name in JOBS;

async function restoreJobs(entry: OutboxEntry, queues: JobQueues, clock: Clock): Promise<number> {
  let added = 0;
  for (const name of entry.pendingJobs.filter(isJobName)) {
    if (await queues.restore(entry._id.toHexString(), name, entry.payload)) added += 1;
  }
  // A process died between the last tick and the mark.
  if (entry.pendingJobs.length === 0) await OutboxModel.updateOne({ _id: entry._id, pendingJobs: { $size: 0 } }, { $set: { settledAt: clock.now() } });
  return added;
}

/**
 * Looks after entries whose jobs have not ticked themselves off within `overdue` milliseconds: jobs that their queue has lost (emptied,
 * restored from nothing) are added again. What is waiting, running or has failed for good is left alone; failures are shown to the administrator.
 */
export async function sweepOutbox(queues: JobQueues, clock: Clock, overdue: number): Promise<number> {
  const before = new Date(clock.now().getTime() - overdue);
  let added = 0;
  let last: Types.ObjectId | undefined;
  for (;;) {
    const open = await OutboxModel.find({ settledAt: null, dispatchedAt: { $lt: before }, ...(last ? { _id: { $gt: last } } : {}) })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<OutboxEntry[]>();
    for (const entry of open) added += await restoreJobs(entry, queues, clock);
    if (open.length < BATCH) return added;
    last = open.at(-1)?._id;
  }
}

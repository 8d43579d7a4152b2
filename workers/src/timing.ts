/** Waits of a worker process, in milliseconds. Tests are less patient. */
export interface WorkerTiming {
  /** Between two looks into the outbox. */
  relay: number;
  /** Between two looks for jobs that their queue has lost. */
  sweep: number;
  /** A job that has not ticked itself off after this time is looked for in its queue. */
  overdue: number;
  /** Longest wait between two attempts of a job. */
  longestBackoff: number;
  /** How long a job belongs to a worker that gives no sign of life. */
  lock: number;
  /** Between two looks for jobs of dead workers. */
  stalled: number;
}

export const DEFAULT_TIMING: WorkerTiming = { relay: 150, sweep: 30_000, overdue: 60_000, longestBackoff: 15 * 60_000, lock: 30_000, stalled: 30_000 };

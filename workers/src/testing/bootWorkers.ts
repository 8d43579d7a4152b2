import type { Clock } from '@ortstreu/shared/kernel';
import { createQueues, type QueueConnection, type Queues } from '@ortstreu/shared/kernel/queues';
import { createLogger } from '@ortstreu/shared/kernel/server';
import type { WorkerDeps } from '../deps';
import { relayTransport, type RelayTimeouts } from '../mail/mailTransport';
import { startWorkers, type Workers } from '../runtime';
import type { WorkerTiming } from '../timing';
import { TestClock } from './TestClock';

export const TEST_TIMING: WorkerTiming = { relay: 20, sweep: 200, overdue: 400, longestBackoff: 100, lock: 2000, stalled: 500 };
/** Generous: a mail that times out although it arrived is sent again, and a busy machine is slow. */
const TIMEOUTS: RelayTimeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 20_000 };

export interface TestWorkers extends Workers {
  connection: Queues;
  /** Lets running jobs finish and closes the connection. */
  end(): Promise<void>;
}

export interface BootOptions {
  queue: QueueConnection;
  relay: string;
  clock?: Clock;
  timing?: Partial<WorkerTiming>;
  timeouts?: RelayTimeouts;
}

export const testDeps = (relay: string, clock: Clock, timeouts: RelayTimeouts = TIMEOUTS): WorkerDeps => ({
  clock,
  logger: createLogger(process.env['LOG_LEVEL'] ?? 'silent'),
  publicUrl: 'https://ortstreu.beispielstadt.example',
  transport: relayTransport(() => Promise.resolve({ url: relay, from: 'Ortstreu <ortstreu@beispielstadt.example>' }), timeouts),
});

/** A worker process's inside, against the database of the test file. */
export async function bootWorkers({ queue, relay, clock = new TestClock(), timing, timeouts }: BootOptions): Promise<TestWorkers> {
  const connection = await createQueues(queue, () => undefined);
  const workers = await startWorkers(connection, testDeps(relay, clock, timeouts), { ...TEST_TIMING, ...timing });
  return {
    ...workers,
    connection,
    async end() {
      await workers.close();
      await connection.close();
    },
  };
}

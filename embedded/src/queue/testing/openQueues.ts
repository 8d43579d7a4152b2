import { createPostgresBackend, createRedisBackend, isPgPool, withBackend } from 'bullmq';
import type { BackendFactory, FlowProducerOptions, IQueueBackend, PgPool, Processor, QueueOptions, WorkerOptions } from 'bullmq';

interface RedisAddress {
  url: string;
  maxRetriesPerRequest: null;
}
type Connection = RedisAddress | PgPool;

const createBackend: BackendFactory<IQueueBackend, Connection> = (name, { connection, ...options }, mode) =>
  isPgPool(connection) ? createPostgresBackend(name, { ...options, connection }, mode) : createRedisBackend(name, { ...options, connection }, mode);

const backed = withBackend(createBackend);

/** What every case of the behaviour table gets: queues of one kind that are closed together. */
export interface TestQueues {
  queue(name: string, options?: Omit<QueueOptions, 'connection'>): InstanceType<typeof backed.Queue<number, number>>;
  worker(name: string, handler: Processor<number, number>, options?: Omit<WorkerOptions, 'connection'>): InstanceType<typeof backed.Worker<number, number>>;
  flows(options?: Omit<FlowProducerOptions, 'connection'>): InstanceType<typeof backed.FlowProducer>;
  close(): Promise<void>;
}

/** Queues on a Redis address or on an opened pool, which stays open. */
export function openQueues(target: string | PgPool): TestQueues {
  const connection = typeof target === 'string' ? { url: target, maxRetriesPerRequest: null } : target;
  const opened: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.unshift(one); // workers were opened after their queue and are closed before it
    return one;
  };
  return {
    queue: (name, options) => keep(new backed.Queue<number, number>(name, { ...options, connection })),
    worker: (name, handler, options) => keep(new backed.Worker<number, number>(name, handler, { ...options, connection })),
    flows: (options) => keep(new backed.FlowProducer({ ...options, connection })),
    async close() {
      for (const one of opened.splice(0)) await one.close();
    },
  };
}

import { once } from 'node:events';
import { createPostgresBackend, createRedisBackend, isPgPool, withBackend } from 'bullmq';
import type { BackendFactory, IQueueBackend, Job, PgPool, QueueOptions, WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';

/** Where the jobs live: a Redis server, or a PostgreSQL pool that the start program opened and will close. */
export type QueueConnection = { kind: 'redis'; url: string; prefix?: string } | { kind: 'postgres'; pool: PgPool; prefix?: string };

type Handle = Redis | PgPool;

/** One factory for both kinds, so that everything behind it has one type. */
const createBackend: BackendFactory<IQueueBackend, Handle> = (name, { connection, ...options }, mode) =>
  isPgPool(connection) ? createPostgresBackend(name, { ...options, connection }, mode) : createRedisBackend(name, { ...options, connection }, mode);

const backed = withBackend(createBackend);

/** A BullMQ queue on either kind of server: `Data` goes in, `Result` is what the handler returned. */
export type Queue<Data = unknown, Result = unknown, Name extends string = string> = InstanceType<typeof backed.Queue<Data, Result, Name>>;
/** A BullMQ worker on either kind of server. */
export type Worker<Data = unknown, Result = unknown, Name extends string = string> = InstanceType<typeof backed.Worker<Data, Result, Name>>;
/** Runs one job; what it returns is kept with the job, what it throws is retried as the job's options say. */
export type JobHandler<Data, Result, Name extends string> = (job: Job<Data, Result, Name>) => Promise<Result>;

type Own = 'connection' | 'prefix';

/** All queues of the process on one connection. */
export interface Queues {
  /** One per name: later calls get the same one, with the options of the first. */
  queue<Data = unknown, Result = unknown, Name extends string = string>(name: string, options?: Omit<QueueOptions, Own>): Queue<Data, Result, Name>;
  /** Completed jobs stay for an hour, at most 1,000 of them; failed ones stay until somebody has looked at them. */
  worker<Data = unknown, Result = unknown, Name extends string = string>(
    name: string,
    handler: JobHandler<Data, Result, Name>,
    options?: Omit<WorkerOptions, Own>,
  ): Worker<Data, Result, Name>;
  /** Lets running jobs finish, then closes workers, queues and the connection; a handed-in pool stays open. */
  close(): Promise<void>;
  /** Deletes every queue opened here with all its jobs, running ones too. */
  obliterate(): Promise<void>;
}

/** Seconds for which completed jobs stay visible, and how many of a queue at most. */
const KEPT_COMPLETED = { age: 3600, count: 1000 };
const DEFAULT_PREFIX = 'ortstreu';
/** Milliseconds that a Redis server may take to answer when the process starts. */
const START_TIMEOUT = 30_000;

/**
 * Connects to the queues: the only place that knows which kind of server keeps them.
 * @param onError hears of lost connections, which heal by themselves.
 */
export async function createQueues(connection: QueueConnection, onError: (error: Error) => void = (error) => process.emitWarning(error)): Promise<Queues> {
  const server: Connected = connection.kind === 'redis' ? await connect(connection.url, onError) : { handle: connection.pool };
  const { prefix = DEFAULT_PREFIX } = connection;
  const own = { connection: server.handle, prefix };
  // The PostgreSQL backend has no key prefix, but one table for all queues.
  const named = (name: string): string => (connection.kind === 'postgres' && connection.prefix ? `${connection.prefix}-${name}` : name);
  const queues = new Map<string, Pick<Queue, 'close' | 'obliterate'>>();
  const workers: Pick<Worker, 'close'>[] = [];
  return {
    queue<Data, Result, Name extends string>(name: string, options?: Omit<QueueOptions, Own>) {
      const known = queues.get(name) ?? new backed.Queue<Data, Result, Name>(named(name), { ...options, ...own }).on('error', onError);
      queues.set(name, known);
      return known as Queue<Data, Result, Name>; // the name stands for the type, which every caller gives alike
    },
    worker<Data, Result, Name extends string>(name: string, handler: JobHandler<Data, Result, Name>, options?: Omit<WorkerOptions, Own>) {
      const worker = new backed.Worker<Data, Result, Name>(named(name), handler, { removeOnComplete: KEPT_COMPLETED, ...options, ...own });
      workers.push(worker.on('error', onError));
      return worker;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await server.disconnect?.();
    },
    async obliterate() {
      await Promise.all([...queues.values()].map((queue) => queue.obliterate({ force: true })));
    },
  };
}

interface Connected {
  handle: Handle;
  disconnect?: () => Promise<void>;
}

/** The queue server was not there when the process started. */
class QueueUnreachableError extends Error {
  override name = 'QueueUnreachableError';
}

async function connect(url: string, onError: (error: Error) => void): Promise<Connected> {
  const redis = new Redis(url, { maxRetriesPerRequest: null }); // null: workers wait for a server that restarts
  redis.on('error', onError);
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(), START_TIMEOUT);
  try {
    const tooSlow = once(slow.signal, 'abort').then(() => Promise.reject(new QueueUnreachableError(`Redis at ${new URL(url).host} does not answer.`)));
    await Promise.race([redis.ping(), tooSlow]);
  } catch (error) {
    redis.disconnect();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return { handle: redis, disconnect: async () => void (await redis.quit()) };
}

// A worker process of its own, until it is killed: `node workerProcess.ts '{ queue, relay, mongoUrl, database }'`.
import { openPglitePool } from '@ortstreu/embedded/queue';
import { connectDatabase } from '@ortstreu/shared/kernel/server';
import { bootWorkers } from './bootWorkers';

export interface WorkerProcessOptions {
  /** A Redis address with its prefix, or a folder for the embedded queue. */
  queue: { url: string; prefix: string } | { folder: string };
  relay: string;
  mongoUrl: string;
  database: string;
}

const { queue, relay, mongoUrl, database } = JSON.parse(process.argv[2] ?? '{}') as WorkerProcessOptions;
await connectDatabase({ url: mongoUrl, database });
await bootWorkers({ queue: 'folder' in queue ? { kind: 'postgres', pool: (await openPglitePool(queue.folder)).pool } : { kind: 'redis', ...queue }, relay });
process.stdout.write('running\n');

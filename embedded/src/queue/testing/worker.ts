// A process that adds and runs jobs until it is killed, and says what it was promised: `node worker.ts FOLDER`.
import { writeSync } from 'node:fs';
import { openPglitePool } from '../openPglitePool';
import { openQueues } from './openQueues';

const folder = process.argv[2] ?? '';
const { pool } = await openPglitePool(folder);
const queues = openQueues(pool);
const queue = queues.queue('killed');
queues.worker('killed', async (job) => job.data, { concurrency: 4, lockDuration: 1000, maxStalledCount: 3 });
for (let n = 0; ; n += 1) {
  const { id } = await queue.add('one', n, n % 5 === 0 ? { delay: 50 } : {});
  writeSync(1, `${id}\n`);
}

import { afterAll, beforeAll } from '@jest/globals';
import { openPglitePool, type OpenPool } from './openPglitePool';
import { describeQueueBehaviour } from './testing/describeQueueBehaviour';
import { startRedis } from './testing/startRedis';

let embedded: OpenPool;
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  [embedded, redis] = await Promise.all([openPglitePool('memory:'), startRedis()]);
}, 30_000);
afterAll(() => Promise.all([embedded.close(), redis.stop()]));

describeQueueBehaviour('on the embedded PostgreSQL', () => embedded.pool);
describeQueueBehaviour('on Redis', () => redis.url);

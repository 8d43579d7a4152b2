import { afterAll, beforeAll, jest } from '@jest/globals';
import { openPglitePool, type OpenPool } from './openPglitePool';
import { describeQueueBehaviour } from './testing/describeQueueBehaviour';
import { startRedis } from './testing/startRedis';

jest.setTimeout(120_000); // starting a database takes seconds when the machine is busy

let embedded: OpenPool;
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  [embedded, redis] = await Promise.all([openPglitePool('memory:'), startRedis()]);
});
afterAll(() => Promise.all([embedded.close(), redis.stop()]));

describeQueueBehaviour('on the embedded PostgreSQL', () => embedded.pool);
describeQueueBehaviour('on Redis', () => redis.url);

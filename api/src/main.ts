import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { systemClock } from '@ortstreu/shared/kernel';
import { connectDatabase, createLogger, disconnectDatabase, ensureIndexes, loadEnv } from '@ortstreu/shared/kernel/server';
import { createQueues } from '@ortstreu/shared/kernel/queues';
import { createApp } from './app';

/** The api alone, as one of many processes behind a load balancer: every address must be given. */
async function main(): Promise<void> {
  const env = loadEnv();
  const logger = createLogger(env.LOG_LEVEL);
  const { MONGODB_URL, QUEUE_URL, SMTP_URL, SESSION_SECRET } = env;
  const missing = Object.entries({ MONGODB_URL, QUEUE_URL, SMTP_URL, SESSION_SECRET }).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (!MONGODB_URL || !QUEUE_URL || !SMTP_URL || !SESSION_SECRET) throw new Error(`The api alone needs ${missing.join(', ')}; see .env.example`);

  await connectDatabase({ url: MONGODB_URL, database: env.MONGODB_DATABASE });
  await ensureIndexes();
  const queues = await createQueues({ kind: 'redis', url: QUEUE_URL, prefix: env.QUEUE_PREFIX }, (error) => logger.warn({ err: error }, 'queue connection'));
  const { app, close } = await createApp({
    clock: systemClock,
    logger,
    sessionSecret: SESSION_SECRET,
    publicUrl: env.PUBLIC_URL,
    trustProxy: env.TRUST_PROXY,
    production: env.NODE_ENV === 'production',
    clientDir: join(import.meta.dirname, '../../client/dist'),
    metricsToken: env.METRICS_TOKEN,
    isQueueReady: async () => {
      await queues.queue('housekeeping').getJobCounts('active');
      return true;
    },
  });

  const server = createServer(app).listen(env.PORT, env.HOST);
  await once(server, 'listening');
  logger.info({ host: env.HOST, port: env.PORT }, 'api is listening');

  const stop = async (): Promise<void> => {
    logger.info('api stops');
    await close();
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
    await queues.close();
    await disconnectDatabase();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

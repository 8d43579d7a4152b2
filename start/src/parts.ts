import { join } from 'node:path';
import { createApp, createHealth } from '@ortstreu/api';
import { systemClock } from '@ortstreu/shared/kernel';
import { createQueues, type Queues } from '@ortstreu/shared/kernel/queues';
import { connectDatabase, createLogger, disconnectDatabase, useSecret, type Env, type Logger } from '@ortstreu/shared/kernel/server';
import { startWorkers } from '@ortstreu/workers';
import { currentRelay, relayTransport } from '@ortstreu/workers/mail';
import { fillSampleTown } from './fillSampleTown';
import { listen } from './listen';
import type { Servers } from './servers';

const CLIENT_DIR = join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

export interface Running {
  close(): Promise<void>;
}

export interface Context {
  env: Env;
  logger: Logger;
  secret: string;
  servers: Pick<Servers, 'mongoUrl' | 'queue' | 'smtpUrl' | 'mailbox'>;
}

export const publicUrlOf = (env: Env): string =>
  (env.PUBLIC_URL ?? `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${env.PORT}`).replace(/\/$/, '');

/** Connects this process to its database. */
export async function openDatabase({ env, servers, secret }: Context): Promise<Running> {
  useSecret(secret);
  await connectDatabase({ url: servers.mongoUrl, database: env.MONGODB_DATABASE });
  return { close: disconnectDatabase };
}

export const openQueues = ({ servers, logger }: Context): Promise<Queues> =>
  createQueues(servers.queue, (error) => logger.warn({ err: error }, 'the queue server is away; it is tried again'));

/** The workers of this process. */
export function runWorkers({ env, logger, servers }: Context, queues: Queues): Promise<Running> {
  const fallback = { url: servers.smtpUrl, from: env.MAIL_FROM };
  return startWorkers(queues, {
    clock: systemClock,
    logger: logger.child({ part: 'workers' }),
    publicUrl: publicUrlOf(env),
    transport: relayTransport(() => currentRelay(fallback)),
  });
}

/** Lets a watcher ask whether this process lives and can work, where no api does so. */
export async function runHealth({ env }: Context, queues: Queues, port: number): Promise<Running> {
  return listen(createHealth({ queues }), { HOST: env.HOST, PORT: port });
}

/** The api of this process, listening. */
export async function runApi({ env, logger, secret, servers }: Context, queues: Queues): Promise<Running> {
  const api = await createApp({
    clock: systemClock,
    logger: logger.child({ part: 'api' }),
    sessionSecret: secret,
    publicUrl: publicUrlOf(env),
    trustProxy: env.TRUST_PROXY,
    production: env.NODE_ENV === 'production',
    clientDir: CLIENT_DIR,
    mailStaysHere: !env.SMTP_URL,
    mailbox: servers.mailbox,
    queues,
    metricsToken: env.METRICS_TOKEN,
    seedSample: fillSampleTown,
  });
  const server = await listen(api.app, env);
  return {
    async close() {
      await server.close();
      await api.close();
    },
  };
}

export const loggerOf = (env: Env): Logger => createLogger(env.LOG_LEVEL);

import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { SETUP, type UserActor } from '@ortstreu/shared/access';
import { systemClock } from '@ortstreu/shared/kernel';
import { createLogger, dropDatabase, loadEnv, migrate, runCommand, type Env } from '@ortstreu/shared/kernel/server';
import type { Queues } from '@ortstreu/shared/kernel/queues';
import { activeUsers, type StoredUser } from '@ortstreu/shared/user/server';
import { model } from 'mongoose';
import { completeSetup } from '@ortstreu/shared/setup/server';
import { startWorkers } from '@ortstreu/workers';
import { openDatabase, openQueues, publicUrlOf, runApi, type Context, type Running } from '../parts';
import { sessionSecret } from '../secret';
import { openServers } from '../servers';
import type { HandedOver } from './works';

const AGENCY = { agencyName: 'Messstadt', federalState: 'RP', timeZone: 'Europe/Berlin', locale: 'de' } as const;
const LOGIN = { email: 'messung@beispielstadt.example', password: 'eine-Messung-misst-nur-sich' } as const;
/** Besides the one who measures; together about 1,000 companies each at full size. */
const COLLEAGUES = 9;
/** A mail that is not there by then never comes. */
const PATIENCE_MS = 120_000;

export interface BenchedProduct {
  env: Env;
  baseUrl: string;
  mongoUrl: string;
  login: typeof LOGIN;
  person: UserActor;
  /** Everybody of the office, the person first. */
  peopleIds: string[];
  /** Starts the workers; mails end at the door of the mail server. */
  work(): Promise<HandedOver & Running>;
  /** Stops everything but keeps the data. */
  stop(): Promise<void>;
  /** Removes the data of the measurement. */
  forget(): Promise<void>;
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function benchEnv(data: string | null): Promise<Env> {
  const own = data ? 'ortstreu_bench' : `ortstreu_bench_${process.pid}`;
  return {
    ...loadEnv(),
    PUBLIC_URL: undefined,
    HOST: '127.0.0.1',
    PORT: await freePort(),
    DATA_DIR: data ?? (await mkdtemp(join(tmpdir(), 'ortstreu-bench-'))),
    MONGODB_DATABASE: own,
    QUEUE_PREFIX: own,
    LOG_LEVEL: 'error',
  };
}

/** The one who measures and the colleagues among whom companies, cases and requests are shared out; those of a kept folder are there already. */
async function peopleOf(): Promise<string[]> {
  const found = await activeUsers();
  if (found.length > 0) return found.sort((a, b) => Number(b.email === LOGIN.email) - Number(a.email === LOGIN.email)).map(({ _id }) => _id.toHexString());
  const administrator = await runCommand(
    completeSetup,
    { agency: AGENCY, administrator: { name: 'Mira Messung', ...LOGIN }, content: 'empty' },
    { actor: SETUP, clock: systemClock, timeZone: AGENCY.timeZone },
  );
  const colleagues = await model<StoredUser>('User').insertMany(
    Array.from({ length: COLLEAGUES }, (_, index) => ({
      name: `Kollegin ${index}`,
      email: `kollegin${index}@beispielstadt.example`,
      role: 'officer',
      status: 'active',
      locale: 'de',
    })),
  );
  return [administrator, ...colleagues].map(({ _id }) => _id.toHexString());
}

async function startMailCounting(context: Context, queues: Queues): Promise<HandedOver & Running> {
  const waiting: ((at: number) => void)[] = [];
  const transport = { send: () => Promise.resolve(waiting.shift()?.(performance.now())) };
  const workers = await startWorkers(queues, { clock: systemClock, logger: context.logger, publicUrl: publicUrlOf(context.env), transport });
  const next = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the alert was never handed over')), PATIENCE_MS);
      waiting.push((at) => {
        clearTimeout(late);
        resolve(at);
      });
    });
  return { next, close: () => workers.close() };
}

/** Sets an empty product up as `npm start` does, on the configured servers or on embedded ones in a folder of their own. */
export async function startBenched(data: string | null, say: (line: string) => void): Promise<BenchedProduct> {
  const env = await benchEnv(data);
  const servers = await openServers(env, say);
  const context: Context = { env, logger: createLogger(env.LOG_LEVEL), secret: sessionSecret(env.DATA_DIR, env.SESSION_SECRET), servers };
  const running: Running[] = [{ close: () => servers.stop() }, await openDatabase(context)];
  await migrate();
  const queues = await openQueues(context);
  running.push(queues);
  const people = await peopleOf();
  running.push(await runApi(context, queues));
  return {
    env,
    baseUrl: publicUrlOf(env),
    mongoUrl: servers.mongoUrl,
    login: LOGIN,
    person: { kind: 'user', id: people[0] ?? '', role: 'administrator', locale: 'de' },
    peopleIds: people,
    work: () => startMailCounting(context, queues),
    async stop() {
      for (const part of running.reverse()) await part.close();
    },
    async forget() {
      if (data) return;
      // On servers of others only the measurement's own database goes.
      if (env.MONGODB_URL) await dropDatabase({ url: env.MONGODB_URL, database: env.MONGODB_DATABASE });
      await rm(env.DATA_DIR, { recursive: true, force: true });
    },
  };
}

import { startEmbedded } from '@ortstreu/embedded';
import type { QueueConnection } from '@ortstreu/shared/kernel/queues';
import type { Env } from '@ortstreu/shared/kernel/server';

/** The three servers, wherever they come from. */
export interface Servers {
  mongoUrl: string;
  queue: QueueConnection;
  smtpUrl: string;
  /** Present while mail stays on this machine. */
  mailbox?: Awaited<ReturnType<typeof startEmbedded>>['mailbox'];
  /** What was supplied because no address was given. */
  embedded: string[];
  stop(): Promise<void>;
}

/** A sentence for the console; the program stops with it, without a stack. */
export class StartRefused extends Error {}

/** Only the database, for commands that need neither queue nor mail. */
export async function openStore(env: Env): Promise<{ url: string; stop(): Promise<void> }> {
  if (env.MONGODB_URL) return { url: env.MONGODB_URL, stop: () => Promise.resolve() };
  const supplied = await startEmbedded({ dataDir: env.DATA_DIR, need: { mongo: true, queue: false, mail: false } });
  if (!supplied.mongoUrl) throw new Error('the embedded store gave no address');
  return { url: supplied.mongoUrl, stop: () => supplied.stop() };
}

/** Takes the configured servers and supplies the missing ones. */
export async function openServers(env: Env, say: (line: string) => void): Promise<Servers> {
  const need = { mongo: !env.MONGODB_URL, queue: !env.QUEUE_URL, mail: !env.SMTP_URL };
  const embedded = [need.mongo ? 'document store' : '', need.queue ? 'queue' : '', need.mail ? 'mailbox' : ''].filter(Boolean);
  if (embedded.length > 0) say(`Supplying ${embedded.join(', ')} (embedded); data lies in ${env.DATA_DIR}`);
  const supplied = await startEmbedded({ dataDir: env.DATA_DIR, need });
  if (supplied.isQueueRebuilt) say('The queue did not open any more and begins anew; its jobs are added again from the database.');
  const mongoUrl = env.MONGODB_URL ?? supplied.mongoUrl;
  const smtpUrl = env.SMTP_URL ?? supplied.smtpUrl;
  if (!mongoUrl || !smtpUrl) throw new Error('an embedded server gave no address');
  return { mongoUrl, smtpUrl, queue: queueOf(env, supplied), mailbox: supplied.mailbox, embedded, stop: () => supplied.stop() };
}

function queueOf(env: Env, supplied: Awaited<ReturnType<typeof startEmbedded>>): QueueConnection {
  if (env.QUEUE_URL) return { kind: 'redis', url: env.QUEUE_URL, prefix: env.QUEUE_PREFIX };
  if (!supplied.queuePool) throw new Error('the embedded queue gave no pool');
  return { kind: 'postgres', pool: supplied.queuePool };
}

/** Separate processes share nothing but servers, so each address must be given. */
export function requireAddresses(env: Env, names: readonly ('MONGODB_URL' | 'QUEUE_URL' | 'SMTP_URL' | 'SESSION_SECRET')[]): void {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new StartRefused(`Missing in the environment: ${missing.join(', ')}. Separate processes need servers of their own; \`npm start\` supplies them.`);
}

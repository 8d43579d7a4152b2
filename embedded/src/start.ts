import { join } from 'node:path';
import type { PgPool } from 'bullmq';
import { lockFolder } from './lockFolder';
import type { Mailbox } from './mail/startMailbox';

export { FolderInUseError } from './lockFolder';
export type { Mail, MailAttachment, MailSummary } from './mail/parseMail';
export type { Mailbox } from './mail/startMailbox';

/** What runs in place of the servers that nobody has set up; only what was needed is there. */
export interface Embedded {
  /** For the MongoDB driver. */
  mongoUrl?: string;
  /** For BullMQ's PostgreSQL backend. */
  queuePool?: PgPool;
  /** The queue was damaged and begins empty: pending jobs are added again from the database. */
  isQueueRebuilt?: boolean;
  /** For nodemailer. */
  smtpUrl?: string;
  /** The messages that came to `smtpUrl`. */
  mailbox?: Mailbox;
  /** Ends what was started, last first; close workers and connections before. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of everything that is kept. */
  dataDir: string;
  need: { mongo: boolean; queue: boolean; mail: boolean };
  /** Hears what the document store has to say, as that it died and was started again. */
  log?: (message: string) => void;
}

/**
 * Starts the stand-ins that are needed, each in a folder of its own below `dataDir`. A folder has one owner: a second
 * process gets a `FolderInUseError` that names the first one.
 */
export async function startEmbedded({ dataDir, need, log }: EmbeddedOptions): Promise<Embedded> {
  const isNeeded = need.mongo || need.queue || need.mail;
  const undo = isNeeded ? [await lockFolder(dataDir)] : [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  const running: Embedded = { stop };
  try {
    // Loaded only when needed: each brings an engine that costs memory.
    if (need.mail) {
      const { startMailbox } = await import('./mail');
      const mailbox = await startMailbox({ dataDir: join(dataDir, 'mail') });
      undo.push(() => mailbox.stop());
      Object.assign(running, { mailbox, smtpUrl: mailbox.url });
    }
    if (need.queue) {
      const { openPglitePool } = await import('./queue');
      const { pool, rebuilt, close } = await openPglitePool(join(dataDir, 'queue'));
      undo.push(close);
      Object.assign(running, { queuePool: pool, isQueueRebuilt: rebuilt });
    }
    if (need.mongo) {
      const { startDocumentStore } = await import('./mongo');
      const store = await startDocumentStore({ dataDir }, log ? { log } : {});
      undo.push(() => store.stop());
      running.mongoUrl = store.url;
    }
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

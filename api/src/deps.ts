import type { Clock } from '@ortstreu/shared/kernel';
import type { Queues } from '@ortstreu/shared/kernel/queues';
import type { Logger } from '@ortstreu/shared/kernel/server';
import type { Mailbox } from './admin/mailbox';

/** What the api needs from outside. The database is connected and its indexes exist before `createApp` is called. */
export interface AppDeps {
  clock: Clock;
  logger: Logger;
  /** SESSION_SECRET: signs cookies, derives link tokens, seals the relay's password. */
  sessionSecret: string;
  /** Address under which people reach the product; https makes cookies Secure and switches HSTS on. */
  publicUrl?: string;
  /** Express' `trust proxy`: number of proxies or names of networks. */
  trustProxy?: string;
  /** Switches introspection and field suggestions off. */
  production?: boolean;
  /** Folder of the built client; without it only the api answers. */
  clientDir?: string;
  /** True while no relay is configured by environment and mail is kept here. */
  mailStaysHere?: boolean;
  /** The kept mail, when the embedded mail server runs in this process. */
  mailbox?: Mailbox;
  /** The queues, for the list of failed jobs and for /readyz. */
  queues?: Queues;
  /** Whether the queue answers, where that is not asked of `queues`. */
  isQueueReady?: () => Promise<boolean>;
  /** How often new notifications are looked for and open streams checked, in milliseconds; tests are less patient. */
  live?: { pollMs: number; heartbeatMs: number };
  /** Opens /metrics to other machines. */
  metricsToken?: string;
  /** Fills in the sample town after the set-up page asked for it. */
  seedSample?: () => Promise<void>;
}

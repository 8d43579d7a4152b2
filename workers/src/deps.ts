import type { Clock } from '@ortstreu/shared/kernel';
import type { Logger, Scope } from '@ortstreu/shared/kernel/server';
import type { MailTransport } from './mail/mailTransport';

/** What a job may use. Built once a process. */
export interface WorkerDeps {
  clock: Clock;
  logger: Logger;
  /** Address of the product in links, without a slash at the end. */
  publicUrl: string;
  transport: MailTransport;
}

/** What a handler gets beside its payload. The scope is built once a job, because the agency may change its zone. */
export interface JobDeps extends WorkerDeps {
  scope: Scope;
}

export type JobHandler<Payload> = (payload: Payload, deps: JobDeps) => Promise<void>;

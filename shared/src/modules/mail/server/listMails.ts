import { abilityOf } from '@ortstreu/shared/access';
import { authorise, pageOf, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import type { MailStatus } from '../mail';
import { MailModel, type MailRecord } from './MailModel';

/** The office's mails, newest first, for administrators: what went out, what waits and what was refused. */
export async function listMails(
  scope: Scope,
  { status, first, after }: { status?: readonly MailStatus[] | null; first?: number | null; after?: string | null },
): Promise<Page<MailRecord>> {
  authorise(abilityOf(scope.actor), 'read', 'System');
  return pageOf({ model: MailModel, filter: status?.length ? { status: { $in: status } } : {}, sort: { field: '_id', direction: -1 }, first, after });
}

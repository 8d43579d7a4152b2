import type { Locale } from '@ortstreu/shared/i18n';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import type { MailKind } from '../mail';
import { mailQueued } from '../mail.events';
import { MailModel, type MailRecord } from './MailModel';

export interface OutgoingMail {
  kind: MailKind;
  /** Reason and recipient, e.g. `alert-<assessment>-<user>`; a second mail with the same key is not written. */
  dedupeKey: string;
  to: { address: string; name: string };
  locale: Locale;
  /** Ids and plain values for the template; no tokens, no confidential text. */
  params: Record<string, unknown>;
}

/** Puts a mail on its way within the running command. Returns false when the same one was written before. */
export async function queueMail(ctx: CommandContext, mail: OutgoingMail): Promise<boolean> {
  const before = await MailModel.findOneAndUpdate(
    { dedupeKey: mail.dedupeKey },
    { $setOnInsert: { ...mail, status: 'queued', attempts: 0 } },
    { upsert: true, returnDocument: 'before', setDefaultsOnInsert: true },
  ).lean<MailRecord>();
  if (before) return false;
  const written = await MailModel.findOne({ dedupeKey: mail.dedupeKey }).lean<MailRecord>();
  if (!written) throw new Error(`the mail ${mail.dedupeKey} was not written`);
  await ctx.emit(mailQueued, { mailId: written._id.toHexString() });
  return true;
}

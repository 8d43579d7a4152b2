import { defineCommand, updateVersioned } from '@ortstreu/shared/kernel/server';
import { AppError } from '@ortstreu/shared/kernel';
import { Types } from 'mongoose';
import { retryMailInput } from '../mail';
import { mailQueued } from '../mail.events';
import { MailModel, type MailRecord } from './MailModel';

/** Sends a refused or stuck mail once more; one that was sent stays sent. */
export const retryMail = defineCommand({
  name: 'mail.retry',
  input: retryMailInput,
  async run(ctx, { id }): Promise<MailRecord> {
    ctx.authorise('administer', 'System');
    const mail = await MailModel.findById(new Types.ObjectId(id)).lean<MailRecord>();
    if (!mail) throw new AppError('NOT_FOUND');
    if (mail.status === 'sent' || mail.status === 'withdrawn') return mail;
    const queued = await updateVersioned(MailModel, id, mail.version, { status: 'queued', settledAt: null, claimedUntil: null });
    await ctx.audit({ subject: { type: 'System', id }, action: 'retryMail', before: { status: mail.status }, after: { status: queued.status } });
    await ctx.emit(mailQueued, { mailId: id });
    return queued;
  },
});

import { recordCompanyContact } from '@ortstreu/shared/company/server';
import { AppError, invalid, type LocalDate } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { completeFollowUpInput, leavesCalendar } from '../followUp';
import { followUpCompleted } from '../followUp.events';
import { FollowUpModel, type FollowUpClosing, type FollowUpRecord } from './FollowUpModel';

interface Closing {
  version: number;
  outcome: 'done' | 'cancelled';
  note?: string | null | undefined;
  contact?: FollowUpClosing['contact'];
  /** The product takes its own plan back; nobody has answered it. */
  isWithdrawn?: boolean;
}

/** Closes one follow-up within the running command. */
export async function closeFollowUp(
  ctx: CommandContext,
  before: FollowUpRecord,
  { version, outcome, note, contact = null, isWithdrawn = false }: Closing,
): Promise<FollowUpRecord> {
  const id = before._id.toHexString();
  const companyId = before.companyId.toHexString();
  const completedById = ctx.actor.kind === 'user' && !isWithdrawn ? new Types.ObjectId(ctx.actor.id) : null;
  const closed = { status: outcome, completedOn: ctx.today };
  const after = await updateVersioned(FollowUpModel, id, version, {
    ...closed,
    completedById,
    note,
    closing: { noteBefore: before.note, contact },
    calendarSequence: before.calendarSequence + (leavesCalendar({ ...before, ...closed }) ? 1 : 0),
  });
  await ctx.audit({ subject: { type: 'FollowUp', id }, action: 'complete', before, after });
  await writeTimeline(ctx, {
    companyId,
    kind: 'followUpCompleted',
    text: after.note ?? '',
    params: { outcome: `@followUp.status.${outcome}`, title: `@followUp.kind.${after.kind}` },
    reference: { type: 'FollowUp', id },
  });
  await ctx.emit(followUpCompleted, { followUpId: id, companyId });
  return after;
}

/** The contact took place, or is not needed any more. A contact with its day resets the cadence. */
export const completeFollowUp = defineCommand({
  name: 'followUp.complete',
  input: completeFollowUpInput,
  async run(ctx, { id, contactOn, ...closing }): Promise<FollowUpRecord> {
    const before = await loadVisible(FollowUpModel, ctx.ability, 'FollowUp', id);
    ctx.authorise('complete', 'FollowUp', before);
    if (before.version === closing.version && before.status !== 'open')
      throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: closing.outcome } });
    if (contactOn && contactOn > ctx.today) throw invalid('contactOn', 'date.future');
    const contact = contactOn ? { on: contactOn, before: await recordCompanyContact(ctx, before.companyId.toHexString(), contactOn) } : null;
    return closeFollowUp(ctx, before, { ...closing, contact });
  },
});

/** A real contact makes planned visits and calls that came due before it superfluous; called by the command that records the contact. */
export async function closeFollowUpsMetBy(ctx: CommandContext, companyId: string, contactOn: LocalDate): Promise<void> {
  const met = await FollowUpModel.find({
    companyId: new Types.ObjectId(companyId),
    status: 'open',
    kind: { $in: ['visit', 'call'] },
    dueOn: { $lte: contactOn },
  }).lean<FollowUpRecord[]>();
  for (const followUp of met) await closeFollowUp(ctx, followUp, { version: followUp.version, outcome: 'done' });
}

import { activeCompany, takeBackCompanyContact } from '@ortstreu/shared/company/server';
import { AppError, canMove, instantAt } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import { hasContactSince, writeTimeline } from '@ortstreu/shared/timeline/server';
import { FOLLOW_UP_MOVES, leavesCalendar, reopenFollowUpInput } from '../followUp';
import { followUpReopened } from '../followUp.events';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';
import { withdrawPlanInPlaceOf } from './planFollowUps';

/** Takes the contact back that the closing has counted, unless the company was spoken to on that day or later all the same. */
async function takeContactBack(ctx: CommandContext, { companyId, closing }: FollowUpRecord): Promise<void> {
  const contact = closing?.contact;
  if (!contact) return;
  // Others that were closed after this one gave this one's day as the contact before them.
  await FollowUpModel.updateMany(
    { companyId, 'closing.contact.before': contact.on },
    { $set: { 'closing.contact.before': contact.before } },
    { timestamps: false },
  );
  const isOnRecord =
    (await FollowUpModel.exists({ companyId, 'closing.contact.on': contact.on })) !== null ||
    (await hasContactSince(companyId, instantAt(contact.on, 0, 0, ctx.scope.timeZone)));
  if (!isOnRecord) await takeBackCompanyContact(ctx, companyId.toHexString(), contact);
}

/** „Rückgängig“: the contact is to be made after all. Whoever may close it may also take that back. */
export const reopenFollowUp = defineCommand({
  name: 'followUp.reopen',
  input: reopenFollowUpInput,
  async run(ctx, { id, version }): Promise<FollowUpRecord> {
    const before = await loadVisible(FollowUpModel, ctx.ability, 'FollowUp', id);
    ctx.authorise('complete', 'FollowUp', before);
    if (before.version === version && !canMove(FOLLOW_UP_MOVES, before.status, 'open'))
      throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: 'open' } });
    const companyId = before.companyId.toHexString();
    await activeCompany(ctx, companyId);
    const after = await updateVersioned(FollowUpModel, id, version, {
      status: 'open',
      completedOn: null,
      completedById: null,
      note: before.closing ? before.closing.noteBefore : before.note,
      closing: null,
      calendarSequence: before.calendarSequence + (leavesCalendar(before) ? 1 : 0),
    });
    await takeContactBack(ctx, before);
    await withdrawPlanInPlaceOf(ctx, after);
    await ctx.audit({ subject: { type: 'FollowUp', id }, action: 'reopen', before, after });
    await writeTimeline(ctx, {
      companyId,
      kind: 'followUpReopened',
      params: { title: `@followUp.kind.${after.kind}` },
      reference: { type: 'FollowUp', id },
    });
    await ctx.emit(followUpReopened, { followUpId: id, companyId });
    return after;
  },
});

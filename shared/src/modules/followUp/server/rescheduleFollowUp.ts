import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { rescheduleFollowUpInput } from '../followUp';
import { followUpRescheduled } from '../followUp.events';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';
import { assertOwner } from './followUpWrites';

/** Moves an open follow-up to another day or hands it over; reminders start anew. */
export const rescheduleFollowUp = defineCommand({
  name: 'followUp.reschedule',
  input: rescheduleFollowUpInput,
  async run(ctx, { id, version, dueOn, ownerId, note }): Promise<FollowUpRecord> {
    const before = await loadVisible(FollowUpModel, ctx.ability, 'FollowUp', id);
    ctx.authorise('update', 'FollowUp', before);
    if (before.version === version && before.status !== 'open') throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: 'open' } });
    if (dueOn < ctx.today) throw invalid('dueOn', 'date.past');
    if (ownerId) await assertOwner(ownerId);
    const after = await updateVersioned(FollowUpModel, id, version, { dueOn, ownerId, note, remindersSent: [], calendarSequence: before.calendarSequence + 1 });
    await ctx.audit({ subject: { type: 'FollowUp', id }, action: 'update', before, after });
    await ctx.emit(followUpRescheduled, { followUpId: id, companyId: after.companyId.toHexString() });
    return after;
  },
});

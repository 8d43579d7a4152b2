import { invalid, type LocalDate } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { findUser } from '@ortstreu/shared/user/server';
import type { FollowUpKind, FollowUpOrigin } from '../followUp';
import { followUpScheduled } from '../followUp.events';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';

export interface NewFollowUp {
  companyId: string;
  ownerId: string;
  kind: FollowUpKind;
  dueOn: LocalDate;
  origin: FollowUpOrigin;
  note?: string | null | undefined;
  reason?: FollowUpRecord['reason'];
}

/** Only somebody who can sign in can be reminded. */
export async function assertOwner(ownerId: string, path = 'ownerId'): Promise<void> {
  if ((await findUser(ownerId))?.status !== 'active') throw invalid(path, 'user.notActive');
}

/** Stores one follow-up within the running command. */
export async function createFollowUp(ctx: CommandContext, fields: NewFollowUp): Promise<FollowUpRecord> {
  await assertOwner(fields.ownerId);
  const followUp = (await new FollowUpModel(fields).save()).toObject<FollowUpRecord>();
  const followUpId = followUp._id.toHexString();
  const { companyId } = fields;
  await ctx.audit({ subject: { type: 'FollowUp', id: followUpId }, action: 'create', after: followUp });
  await writeTimeline(ctx, {
    companyId,
    kind: 'followUpScheduled',
    text: fields.note ?? '',
    params: { dueOn: fields.dueOn, title: `@followUp.kind.${fields.kind}` },
    reference: { type: 'FollowUp', id: followUpId },
  });
  await ctx.emit(followUpScheduled, { followUpId, companyId });
  return followUp;
}

/** Notes that a reminder went out; no edit by a person, so the version stays. */
export async function noteReminderSent(followUp: Pick<FollowUpRecord, '_id' | 'dueOn'>, step: FollowUpRecord['remindersSent'][number]): Promise<void> {
  await FollowUpModel.updateOne({ _id: followUp._id, dueOn: followUp.dueOn }, { $addToSet: { remindersSent: step } }, { timestamps: false });
}

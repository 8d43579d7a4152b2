import { leavesCalendar } from '@ortstreu/shared/followUp';
import { findFollowUp, openFollowUps } from '@ortstreu/shared/followUp/server';
import { addDays, idSchema, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import { mailsByKeyPrefix, queueMail, type MailRecord } from '@ortstreu/shared/mail/server';
import { findUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import { idOf, recipientOf } from '../people';

/** What the product plans itself goes into the calendar this many days ahead, so that a first plan for years does not fill a mailbox. */
const HORIZON_DAYS = 14;

export interface InvitationParams {
  followUpId: string;
  userId: string;
  method: 'REQUEST' | 'CANCEL';
  sequence: number;
  /** A change of something that the person has in the calendar. */
  isMoved: boolean;
}

const prefixOf = (followUpId: string): string => `followup-invitation-${followUpId}-`;
const paramsOf = (mail: MailRecord): InvitationParams => mail.params as unknown as InvitationParams;

/** Who has it in the calendar: whoever was sent an invitation and no cancellation since. */
async function invitedTo(followUpId: string): Promise<Set<string>> {
  const invited = new Set<string>();
  for (const mail of await mailsByKeyPrefix(prefixOf(followUpId))) {
    const { userId, method } = paramsOf(mail);
    if (method === 'CANCEL') invited.delete(userId);
    else if (mail.status !== 'withdrawn' && mail.status !== 'refused') invited.add(userId);
  }
  return invited;
}

async function send(ctx: CommandContext, params: InvitationParams): Promise<void> {
  const user = await findUser(params.userId);
  if (user?.status !== 'active') return;
  const { followUpId, userId, method, sequence } = params;
  await queueMail(ctx, {
    kind: 'followUpInvitation',
    dedupeKey: `${prefixOf(followUpId)}${sequence}-${method}-${userId}`,
    ...recipientOf(user),
    params: { ...params },
  });
}

/** Brings the calendars up to date with one follow-up: invitation, change or cancellation, each once. */
export const inviteFollowUp = defineCommand({
  name: 'followUp.invite',
  input: z.strictObject({ followUpId: idSchema }),
  async run(ctx, { followUpId }): Promise<void> {
    ctx.authorise('run', 'FollowUp');
    const followUp = await findFollowUp(followUpId);
    if (!followUp) return;
    const invited = await invitedTo(followUpId);
    const ownerId = followUp.ownerId.toHexString();
    const sequence = followUp.calendarSequence;
    const stays = (userId: string): boolean => (followUp.status === 'open' ? userId === ownerId : !leavesCalendar(followUp));
    for (const userId of invited) if (!stays(userId)) await send(ctx, { followUpId, userId, method: 'CANCEL', sequence, isMoved: true });
    const isNear = followUp.origin === 'person' || followUp.dueOn <= addDays(ctx.today, HORIZON_DAYS);
    if (followUp.status === 'open' && (isNear || invited.has(ownerId)))
      await send(ctx, { followUpId, userId: ownerId, method: 'REQUEST', sequence, isMoved: invited.has(ownerId) });
  },
});

/** Invites to what has come near since it was planned. */
export async function inviteUpcoming(scope: Scope): Promise<void> {
  const until: LocalDate = addDays(localDateOf(scope.clock.now(), scope.timeZone), HORIZON_DAYS);
  for (const followUp of await openFollowUps({ dueUntil: until })) await runCommand(inviteFollowUp, { followUpId: idOf(followUp) }, scope);
}

import { companiesByIds } from '@ortstreu/shared/company/server';
import { reminderDue, reminderRecipients, type ReminderStep } from '@ortstreu/shared/followUp';
import { findFollowUp, noteReminderSent, openFollowUps, type FollowUpRecord } from '@ortstreu/shared/followUp/server';
import { idSchema, localDateOf } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { notify } from '@ortstreu/shared/notification/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { findUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import { idOf, loadPeople, recipientOf, type People } from '../people';

const NOTIFICATIONS = { due: 'followUpDue', again: 'followUpOverdue', escalate: 'followUpEscalated' } as const satisfies Record<ReminderStep, string>;

async function tell(ctx: CommandContext, followUp: FollowUpRecord, step: ReminderStep, people: People): Promise<void> {
  const [company] = await companiesByIds(ctx.scope, [followUp.companyId.toHexString()]);
  if (!company || company.archivedAt) return;
  const ownerId = followUp.ownerId.toHexString();
  const owner = people.byId.get(ownerId) ?? (await findUser(ownerId));
  // Nobody can answer for a closed account: the heads hear of it from the first day.
  const recipients = reminderRecipients(
    people.byId.has(ownerId) ? step : 'escalate',
    { ownerId, headIds: people.headIds, absences: people.absences },
    ctx.today,
  );
  for (const userId of recipients) {
    const user = people.byId.get(userId);
    if (!user) continue;
    const followUpId = idOf(followUp);
    const dedupeKey = `followup-${followUpId}-${followUp.dueOn}-${step}-${userId}`;
    const params = { title: `@followUp.kind.${followUp.kind}`, company: company.name, owner: owner?.name ?? '' };
    await notify(ctx, { userId, kind: NOTIFICATIONS[step], dedupeKey, params, path: `/companies/${idOf(company)}` });
    await queueMail(ctx, {
      kind: step === 'escalate' ? 'followUpEscalation' : 'followUpReminder',
      dedupeKey,
      ...recipientOf(user),
      params: { followUpId, dueOn: followUp.dueOn, step, userId },
    });
  }
}

/** Sends the one reminder that is due for a follow-up today, if any. */
const remindFollowUp = defineCommand({
  name: 'followUp.remind',
  input: z.strictObject({ followUpId: idSchema }),
  async run(ctx, { followUpId }): Promise<void> {
    ctx.authorise('run', 'FollowUp');
    const followUp = await findFollowUp(followUpId);
    const { federalState } = await loadSettings();
    const step = followUp?.status === 'open' ? reminderDue(followUp.dueOn, followUp.remindersSent, ctx.today, federalState) : undefined;
    if (!followUp || !step) return;
    await tell(ctx, followUp, step, await loadPeople());
    await noteReminderSent(followUp, step);
  },
});

/** Reminds of every follow-up that is due; meant to be repeated. */
export async function remindFollowUps(scope: Scope): Promise<void> {
  const today = localDateOf(scope.clock.now(), scope.timeZone);
  const { federalState } = await loadSettings();
  for (const followUp of await openFollowUps({ dueUntil: today })) {
    if (reminderDue(followUp.dueOn, followUp.remindersSent, today, federalState)) await runCommand(remindFollowUp, { followUpId: idOf(followUp) }, scope);
  }
}

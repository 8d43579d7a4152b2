import { abilityOf, subjectOf } from '@ortstreu/shared/access';
import { findCommitment, openCommitmentsDueUntil, type CommitmentRecord } from '@ortstreu/shared/commitment/server';
import { companiesByIds } from '@ortstreu/shared/company/server';
import { reminderDue, reminderRecipients, type ReminderStep } from '@ortstreu/shared/followUp';
import { idSchema, localDateOf, type FederalState, type LocalDate } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { notify, toldBefore } from '@ortstreu/shared/notification/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import { actorOf, idOf, loadPeople, recipientOf } from '../people';

/** Longest text of a promise in a line of the page. */
const LINE = 160;

const shortened = (text: string): string => (text.length > LINE ? `${text.slice(0, LINE - 1)}…` : text);

/** The promise as this person may read it: a deputy or head hears that something is due, not what was promised in confidence to others. */
export const commitmentTitle = (commitment: CommitmentRecord, user: StoredUser): string =>
  abilityOf(actorOf(user)).can('read', subjectOf('Commitment', commitment))
    ? shortened(commitment.text.replace(/^@+/, ''))
    : '@notification.confidentialCommitment';

const keyOf = (commitment: CommitmentRecord, step: ReminderStep): string => `commitment-${idOf(commitment)}-${commitment.dueOn}-${step}-`;

const stepOf = (commitment: CommitmentRecord, today: LocalDate, state: FederalState): ReminderStep | undefined =>
  reminderDue(commitment.dueOn, [], today, state);

/** Sends the one reminder that is due for a promise today; what was sent stays sent. */
const remindCommitment = defineCommand({
  name: 'commitment.remind',
  input: z.strictObject({ commitmentId: idSchema }),
  async run(ctx, { commitmentId }): Promise<void> {
    ctx.authorise('run', 'Commitment');
    const commitment = await findCommitment(commitmentId);
    const { federalState } = await loadSettings();
    const step = commitment?.status === 'open' ? stepOf(commitment, ctx.today, federalState) : undefined;
    if (!commitment || !step) return;
    const [company] = await companiesByIds(ctx.scope, [commitment.companyId.toHexString()]);
    if (!company || company.archivedAt) return;
    const people = await loadPeople();
    const ownerId = commitment.ownerId.toHexString();
    for (const userId of reminderRecipients(
      people.byId.has(ownerId) ? step : 'escalate',
      { ownerId, headIds: people.headIds, absences: people.absences },
      ctx.today,
    )) {
      const user = people.byId.get(userId);
      if (!user) continue;
      const dedupeKey = `${keyOf(commitment, step)}${userId}`;
      await notify(ctx, {
        userId,
        kind: step === 'due' ? 'commitmentDue' : 'commitmentOverdue',
        dedupeKey,
        params: { title: commitmentTitle(commitment, user), company: company.name },
        path: `/companies/${idOf(company)}`,
      });
      await queueMail(ctx, { kind: 'commitmentReminder', dedupeKey, ...recipientOf(user), params: { commitmentId, dueOn: commitment.dueOn, step, userId } });
    }
  },
});

/** Reminds of every promise that is due; meant to be repeated. */
export async function remindCommitments(scope: Scope): Promise<void> {
  const today = localDateOf(scope.clock.now(), scope.timeZone);
  const { federalState } = await loadSettings();
  const due = (await openCommitmentsDueUntil(today)).flatMap((commitment) => {
    const step = stepOf(commitment, today, federalState);
    return step ? [{ commitment, key: keyOf(commitment, step) }] : [];
  });
  const told = await toldBefore(due.map(({ key }) => key));
  for (const { commitment, key } of due) if (!told.has(key)) await runCommand(remindCommitment, { commitmentId: idOf(commitment) }, scope);
}

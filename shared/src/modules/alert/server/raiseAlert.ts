import { reasonsToTalk } from '@ortstreu/shared/attention';
import { findAssessment, type AssessmentRecord } from '@ortstreu/shared/attention/server';
import { companiesByIds, type CompanyRecord } from '@ortstreu/shared/company/server';
import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, type CommandContext } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { notify } from '@ortstreu/shared/notification/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { activeUsers, type StoredUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import { alertRecipients, deservesAlert, type AlertPerson, type AlertRole } from '../alertRules';
import { assessmentSeenBy } from './assessmentSeenBy';

const personOf = ({ _id, role, absence }: StoredUser): AlertPerson => ({
  id: _id.toHexString(),
  role,
  absence: absence && { from: absence.from, to: absence.to, deputyId: absence.deputyId?.toHexString() ?? null },
});

interface Alert {
  company: CompanyRecord;
  assessment: AssessmentRecord;
  user: StoredUser;
  as: AlertRole;
}

/** Tells one person, in the page and by mail; false when this person was told before. */
async function tell(ctx: CommandContext, { company, assessment, user, as }: Alert): Promise<boolean> {
  const [reason] = reasonsToTalk(await assessmentSeenBy(ctx.scope, user, assessment));
  if (!reason) return false;
  const [userId, assessmentId] = [user._id.toHexString(), assessment._id.toHexString()];
  const dedupeKey = `alert-${assessmentId}-${userId}`;
  await notify(ctx, {
    userId,
    kind: 'alert',
    dedupeKey,
    params: { company: company.name, level: `@attention.levels.${assessment.level}`, reason: { messageKey: reason.messageKey, params: reason.params } },
    path: `/companies/${company._id.toHexString()}`,
  });
  return queueMail(ctx, { kind: 'alert', dedupeKey, to: { address: user.email, name: user.name }, locale: user.locale, params: { assessmentId, userId, as } });
}

/** Raises the alarm over one assessment, once per person however often it runs. */
export const raiseAlert = defineCommand({
  name: 'alert.raise',
  input: z.strictObject({ assessmentId: idSchema, rose: z.boolean() }),
  async run(ctx, { assessmentId, rose }): Promise<number> {
    ctx.authorise('run', 'Assessment');
    const assessment = await findAssessment(assessmentId);
    if (!assessment) return 0;
    const { before, level, contributions, companyId } = assessment;
    if (!deservesAlert({ before, level, rose, isObserved: contributions.some(({ signalId }) => signalId !== undefined) })) return 0;
    const [company] = await companiesByIds(ctx.scope, [companyId.toHexString()]);
    if (!company || company.archivedAt) return 0;
    const users = await activeUsers();
    const recipients = alertRecipients({ level, managerId: company.accountManagerId?.toHexString() ?? null, people: users.map(personOf), today: ctx.today });
    let told = 0;
    for (const { userId, as } of recipients) {
      const user = users.find(({ _id }) => _id.toHexString() === userId);
      if (user && (await tell(ctx, { company, assessment, user, as }))) told += 1;
    }
    if (told > 0) await writeTimeline(ctx, { companyId: companyId.toHexString(), kind: 'alertSent' });
    return told;
  },
});

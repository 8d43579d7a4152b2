import { findCommitment } from '@ortstreu/shared/commitment/server';
import { companiesByIds } from '@ortstreu/shared/company/server';
import type { ReminderStep } from '@ortstreu/shared/followUp';
import { findFollowUp } from '@ortstreu/shared/followUp/server';
import { sentence, type MessageKey } from '@ortstreu/shared/i18n';
import { localDate, type LocalDate } from '@ortstreu/shared/kernel';
import { findUser, type StoredUser } from '@ortstreu/shared/user/server';
import type { Types } from 'mongoose';
import type { JobDeps } from '../../deps';
import { commitmentTitle } from '../../modules/commitment/remindCommitments';
import { defineMail, type MailContent, type MailLanguage } from '../mailTemplate';

interface ReminderParams {
  dueOn: LocalDate;
  step: ReminderStep;
  userId: string;
}

interface DueFacts {
  step: ReminderStep;
  /** Words, or a key of the catalogue behind `@`. */
  title: string;
  dueOn: LocalDate;
  reason: { messageKey: string; params: Record<string, string | number> } | null;
  note: string | null;
  company: { id: string; name: string };
  owner: string;
  recipient: string;
  /** The recipient is the owner, not a deputy or a head. */
  isOwn: boolean;
}

interface DueRecord {
  status: string;
  dueOn: LocalDate;
  companyId: Types.ObjectId;
  ownerId: Types.ObjectId;
}

/** What is said of something due; null when it was done, moved or dropped before the mail went out. */
async function loadDue(
  record: DueRecord | null,
  { dueOn, step, userId }: ReminderParams,
  { scope }: JobDeps,
): Promise<{ user: StoredUser; facts: Omit<DueFacts, 'title' | 'reason' | 'note'> } | null> {
  const user = await findUser(userId);
  if (record?.status !== 'open' || record.dueOn !== dueOn || user?.status !== 'active') return null;
  const [company] = await companiesByIds(scope, [record.companyId.toHexString()]);
  if (!company || company.archivedAt) return null;
  const owner = await findUser(record.ownerId.toHexString());
  return {
    user,
    facts: {
      step,
      dueOn,
      company: { id: company._id.toHexString(), name: company.name },
      owner: owner?.name ?? '',
      recipient: user.name,
      isOwn: record.ownerId.toHexString() === userId,
    },
  };
}

function composeDue(
  what: 'followUpReminder' | 'commitmentReminder',
  { step, title, dueOn, reason, note, company, owner, recipient, isOwn }: DueFacts,
  { t, formats, publicUrl }: MailLanguage,
): MailContent {
  const names = { title: title.startsWith('@') ? t(title.slice(1) as MessageKey) : title, company: company.name, owner, date: formats.longDate(dueOn) };
  return {
    subject: t(`mail.${what}.subject.${step}`, names),
    greeting: t('mail.greeting', { name: recipient }),
    lead: [t(`mail.${what}.lead.${step}`, names), reason ? sentence(reason.messageKey, reason.params, t, formats) : ''].filter(Boolean).join(' '),
    button: { label: t('mail.openCompany'), url: `${publicUrl}/companies/${company.id}` },
    sections: [{ paragraphs: [...(note ? [note] : []), ...(isOwn ? [] : [t('mail.inCharge', { owner })])] }],
    footer: t('mail.why'),
  };
}

const sample: DueFacts = {
  step: 'due',
  title: '@followUp.kind.visit',
  dueOn: localDate('2026-11-23'),
  note: null,
  owner: 'Jana Beispiel',
  recipient: 'Jana Beispiel',
  isOwn: true,
  reason: { messageKey: 'followUp.why.cadence', params: { importance: 'A', months: 12, lastContactOn: '2025-11-21' } },
  company: { id: '0'.repeat(24), name: 'Beispiel Metallbau GmbH' },
};

const loadFollowUp = async (params: ReminderParams & { followUpId: string }, deps: JobDeps): Promise<DueFacts | null> => {
  const followUp = await findFollowUp(params.followUpId);
  const due = await loadDue(followUp, params, deps);
  return due && followUp && { ...due.facts, title: `@followUp.kind.${followUp.kind}`, reason: followUp.reason, note: followUp.note };
};

/** A follow-up is due, or has been for three working days. */
export const followUpReminderMail = defineMail<ReminderParams & { followUpId: string }, DueFacts>({
  load: loadFollowUp,
  compose: (facts, language) => composeDue('followUpReminder', facts, language),
  sample,
});

/** A follow-up has not been done for a week of working days: the head hears of it. */
export const followUpEscalationMail = defineMail<ReminderParams & { followUpId: string }, DueFacts>({
  load: loadFollowUp,
  compose: (facts, language) => composeDue('followUpReminder', { ...facts, step: 'escalate' }, language),
  sample: { ...sample, recipient: 'Hanna Haupt', isOwn: false },
});

/** A promise is due or overdue. */
export const commitmentReminderMail = defineMail<ReminderParams & { commitmentId: string }, DueFacts>({
  async load(params, deps) {
    const commitment = await findCommitment(params.commitmentId);
    const due = await loadDue(commitment, params, deps);
    return due && commitment && { ...due.facts, title: commitmentTitle(commitment, due.user), reason: null, note: null };
  },
  compose: (facts, language) => composeDue('commitmentReminder', facts, language),
  sample: { ...sample, title: 'Kontakt zur Bauaufsicht herstellen', reason: null },
});

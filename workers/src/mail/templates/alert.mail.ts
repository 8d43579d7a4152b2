import { assessmentSeenBy } from '@ortstreu/shared/alert/server';
import type { AlertRole } from '@ortstreu/shared/alert';
import { reasonSentence, reasonsToTalk, type Contribution } from '@ortstreu/shared/attention';
import { findAssessment, latestAssessments } from '@ortstreu/shared/attention/server';
import { ATTENTION_LEVELS, type AttentionLevel } from '@ortstreu/shared/company';
import { companiesByIds } from '@ortstreu/shared/company/server';
import { findUser } from '@ortstreu/shared/user/server';
import { defineMail } from '../mailTemplate';

interface AlertFacts {
  company: { id: string; name: string; hasManager: boolean };
  recipient: string;
  as: AlertRole;
  before: AttentionLevel;
  level: AttentionLevel;
  /** As far as the recipient may read them, strongest first. */
  reasons: Pick<Contribution, 'messageKey' | 'params' | 'restricted'>[];
}

const isLower = (a: AttentionLevel, b: AttentionLevel): boolean => ATTENTION_LEVELS.indexOf(a) < ATTENTION_LEVELS.indexOf(b);
const withoutFullStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** A company has become more urgent: the strongest reason first, the way to the company, then the other reasons. */
export const alertMail = defineMail<{ assessmentId: string; userId: string; as: AlertRole }, AlertFacts>({
  async load({ assessmentId, userId, as }, { scope }) {
    const [assessment, user] = [await findAssessment(assessmentId), await findUser(userId)];
    if (!assessment || user?.status !== 'active') return null;
    const companyId = assessment.companyId.toHexString();
    const [[company], [latest]] = [await companiesByIds(scope, [companyId]), await latestAssessments(scope, [companyId])];
    // It has calmed down before the mail went out, e.g. because a signal was a mistake.
    if (!company || company.archivedAt || (latest && isLower(latest.level, assessment.level))) return null;
    const reasons = reasonsToTalk(await assessmentSeenBy(scope, user, assessment));
    return {
      company: { id: companyId, name: company.name, hasManager: company.accountManagerId !== null },
      recipient: user.name,
      as,
      before: assessment.before ?? 'calm',
      level: assessment.level,
      reasons,
    };
  },
  compose({ company, recipient, as, before, level, reasons }, { t, formats, publicUrl }) {
    const names = { company: company.name, level: t(`attention.levels.${level}`), before: t(`attention.levels.${before}`) };
    const [first, ...others] = reasons.map((reason) => reasonSentence(reason, t, formats));
    // A subject is read on locked screens and by relays: nothing restricted stands in it.
    const open = reasons.find(({ restricted }) => !restricted);
    const state = level === before ? t('mail.alert.leadRed', names) : t('mail.alert.leadRose', names);
    return {
      subject: open ? t('mail.alert.subject', { ...names, reason: withoutFullStop(reasonSentence(open, t, formats)) }) : t('mail.alert.subjectPlain', names),
      greeting: t('mail.greeting', { name: recipient }),
      lead: [first, state].filter(Boolean).join(' '),
      button: { label: t('mail.alert.button'), url: `${publicUrl}/companies/${company.id}` },
      sections: [
        ...(others.length > 0 ? [{ heading: t('mail.alert.reasons'), items: others.map((text) => ({ text })) }] : []),
        ...(company.hasManager ? [] : [{ paragraphs: [t('mail.alert.noManager')] }]),
      ],
      footer: t(`mail.alert.as.${as}`),
    };
  },
  sample: {
    company: { id: '0'.repeat(24), name: 'Beispiel Metallbau GmbH', hasManager: false },
    recipient: 'Jana Beispiel',
    as: 'head',
    before: 'watch',
    level: 'talk',
    reasons: [
      { messageKey: 'attention.reason.leaseEndsWithin12Months', params: { endsOn: '2027-08-31' } },
      { messageKey: 'attention.reason.salesDown', params: { observedOn: '2026-11-20' } },
    ],
  },
});

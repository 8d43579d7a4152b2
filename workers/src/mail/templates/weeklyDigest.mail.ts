import { addDays, localDate, type LocalDate } from '@ortstreu/shared/kernel';
import { findUser } from '@ortstreu/shared/user/server';
import { gatherDigest, type Digest } from '../../modules/digest/gatherDigest';
import { sentence, type MessageKey } from '@ortstreu/shared/i18n';
import { defineMail, type MailSection } from '../mailTemplate';

interface DigestFacts extends Digest {
  recipient: string;
  monday: LocalDate;
}

const FRIDAY = 4;

/** What waits for a person this week; not sent when nothing does. */
export const weeklyDigestMail = defineMail<{ userId: string; monday: LocalDate }, DigestFacts>({
  async load({ userId, monday }, { scope }) {
    const user = await findUser(userId);
    if (user?.status !== 'active') return null;
    const digest = await gatherDigest(scope, user, monday);
    return digest.due.length + digest.attention.length + digest.requests.length > 0 ? { ...digest, recipient: user.name, monday } : null;
  },
  compose({ recipient, monday, due, attention, requests }, { t, formats, publicUrl }) {
    const words = (title: string): string => (title.startsWith('@') ? t(title.slice(1) as MessageKey) : title);
    const section = (heading: string, items: { text: string; path: string }[]): MailSection[] => (items.length > 0 ? [{ heading, items }] : []);
    const week = { from: formats.date(monday), until: formats.date(addDays(monday, FRIDAY)) };
    return {
      subject: t('mail.weeklyDigest.subject', week),
      greeting: t('mail.greeting', { name: recipient }),
      lead: due.length > 0 ? t('mail.weeklyDigest.lead', { count: due.length }) : t('mail.weeklyDigest.leadQuiet'),
      button: { label: t('mail.weeklyDigest.button'), url: `${publicUrl}/` },
      sections: [
        ...section(
          t('mail.weeklyDigest.due'),
          due.map(({ title, company, dueOn, path }) => ({
            text: t('mail.weeklyDigest.dueItem', { title: words(title), company, date: formats.longDate(dueOn) }),
            path,
          })),
        ),
        ...section(
          t('mail.weeklyDigest.attention'),
          attention.map(({ company, level, reason, path }) => ({
            text: `${company} („${t(`attention.levels.${level}`)}“)${reason ? `: ${sentence(reason.messageKey, reason.params, t, formats)}` : ''}`,
            path,
          })),
        ),
        ...section(
          t('mail.weeklyDigest.requests'),
          requests.map(({ title, arrivedAt, path }) => ({ text: t('mail.weeklyDigest.requestItem', { title, at: formats.dateTime(arrivedAt) }), path })),
        ),
      ],
      footer: t('mail.weeklyDigest.footer'),
    };
  },
  sample: {
    recipient: 'Jana Beispiel',
    monday: localDate('2026-11-23'),
    due: [
      { title: '@followUp.kind.visit', company: 'Beispiel Metallbau GmbH', dueOn: localDate('2026-11-24'), path: `/companies/${'0'.repeat(24)}` },
      { title: 'Kontakt zur Bauaufsicht herstellen', company: 'Muster Logistik KG', dueOn: localDate('2026-11-26'), path: `/companies/${'1'.repeat(24)}` },
    ],
    attention: [
      {
        company: 'Beispiel Metallbau GmbH',
        level: 'talk',
        reason: { messageKey: 'attention.reason.leaseEndsWithin12Months', params: { endsOn: '2027-08-31' } },
        path: `/companies/${'0'.repeat(24)}`,
      },
    ],
    requests: [{ title: 'Projekt Falke', arrivedAt: new Date('2026-11-20T14:00:00Z'), path: `/requests/${'0'.repeat(24)}` }],
  },
});

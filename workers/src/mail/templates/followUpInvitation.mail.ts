import type { FollowUpKind } from '@ortstreu/shared/followUp';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { companiesByIds } from '@ortstreu/shared/company/server';
import { findFollowUp, followUpCalendar } from '@ortstreu/shared/followUp/server';
import { sentence } from '@ortstreu/shared/i18n';
import { localDate } from '@ortstreu/shared/kernel';
import { findUser } from '@ortstreu/shared/user/server';
import type { InvitationParams } from '../../modules/followUp/inviteFollowUp';
import { defineMail } from '../mailTemplate';
import { senderAddress } from '../senderAddress';

interface InvitationFacts {
  followUpId: string;
  method: InvitationParams['method'];
  isMoved: boolean;
  sequence: number;
  kind: FollowUpKind;
  dueOn: LocalDate;
  reason: { messageKey: string; params: Record<string, string | number> } | null;
  note: string | null;
  company: { id: string; name: string; location: string };
  recipient: { name: string; email: string };
  writtenAt: Date;
}

const addressOf = ({ street, postcode, city }: { street: string; postcode: string; city: string }): string =>
  [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Puts a follow-up into the calendar, moves it there or takes it out. */
export const followUpInvitationMail = defineMail<InvitationParams, InvitationFacts>({
  async load({ followUpId, userId, method, sequence, isMoved }, { scope, clock }) {
    const [followUp, user] = [await findFollowUp(followUpId), await findUser(userId)];
    if (!followUp || user?.status !== 'active') return null;
    // Moved or closed since: a younger mail says so.
    if (method === 'REQUEST' && (followUp.status !== 'open' || followUp.calendarSequence !== sequence || followUp.ownerId.toHexString() !== userId))
      return null;
    const [company] = await companiesByIds(scope, [followUp.companyId.toHexString()]);
    if (!company) return null;
    const { kind, dueOn, reason, note } = followUp;
    return {
      followUpId,
      method,
      isMoved,
      sequence,
      kind,
      dueOn,
      reason,
      note,
      writtenAt: clock.now(),
      company: { id: company._id.toHexString(), name: company.name, location: addressOf(company.address) },
      recipient: { name: user.name, email: user.email },
    };
  },
  compose(facts, { t, formats, publicUrl, agencyName }) {
    const { company, recipient, dueOn, followUpId, sequence, method, writtenAt } = facts;
    const change = method === 'CANCEL' ? 'cancelled' : facts.isMoved ? 'moved' : 'new';
    const names = { title: t(`followUp.kind.${facts.kind}`), company: company.name, date: formats.longDate(dueOn) };
    const url = `${publicUrl}/companies/${company.id}`;
    const why = facts.reason ? sentence(facts.reason.messageKey, facts.reason.params, t, formats) : '';
    const organizer = { name: agencyName, email: senderAddress(publicUrl) };
    const summary = t('mail.followUpInvitation.summary', names);
    const content = followUpCalendar({
      followUpId,
      sequence,
      dueOn,
      method,
      summary,
      description: [why, facts.note, url].filter(Boolean).join('\n'),
      location: company.location,
      url,
      organizer,
      attendee: recipient,
      writtenAt,
    });
    return {
      subject: t(`mail.followUpInvitation.subject.${change}`, names),
      greeting: t('mail.greeting', { name: recipient.name }),
      lead: [why, t(`mail.followUpInvitation.lead.${change}`, names)].filter(Boolean).join(' '),
      button: { label: t('mail.openCompany'), url },
      ...(facts.note ? { sections: [{ paragraphs: [facts.note] }] } : {}),
      footer: t('mail.why'),
      calendar: { method, content },
    };
  },
  sample: {
    followUpId: '0'.repeat(24),
    method: 'REQUEST',
    isMoved: false,
    sequence: 0,
    kind: 'visit',
    dueOn: localDate('2026-12-07'),
    note: null,
    writtenAt: new Date('2026-11-23T09:00:00Z'),
    reason: { messageKey: 'followUp.why.cadence', params: { importance: 'A', months: 12, lastContactOn: '2025-12-05' } },
    company: { id: '0'.repeat(24), name: 'Beispiel Metallbau GmbH', location: 'Musterweg 1, 55435 Gau-Algesheim' },
    recipient: { name: 'Jana Beispiel', email: 'jana@beispielstadt.example' },
  },
});

import { linkOf, type UserLink } from '@ortstreu/shared/user/server';
import { defineMail } from '../mailTemplate';

/** The way in for a new colleague. */
export const userInvitationMail = defineMail<{ tokenId: string }, Pick<UserLink, 'token' | 'expiresAt' | 'user'>>({
  load: ({ tokenId }, deps) => linkOf(tokenId, deps.clock.now()),
  compose: ({ token, expiresAt, user }, { t, formats, publicUrl, agencyName }) => ({
    subject: t('mail.userInvitation.subject', { agency: agencyName }),
    greeting: t('mail.greeting', { name: user.name }),
    lead: t('mail.userInvitation.lead', { agency: agencyName }),
    button: { label: t('mail.userInvitation.button'), url: `${publicUrl}/invitation/${token}` },
    sections: [{ paragraphs: [t('mail.linkExpires', { at: formats.dateTime(expiresAt) })] }],
  }),
  sample: {
    token: 'beispiel',
    expiresAt: new Date('2026-11-30T09:00:00Z'),
    user: { id: '0'.repeat(24), name: 'Jana Beispiel', email: 'jana@beispielstadt.example', locale: 'de' },
  },
});

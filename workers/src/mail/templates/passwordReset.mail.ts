import { linkOf, type UserLink } from '@ortstreu/shared/user/server';
import { defineMail } from '../mailTemplate';

/** A link for a new password, for somebody who asked for one. */
export const passwordResetMail = defineMail<{ tokenId: string }, Pick<UserLink, 'token' | 'expiresAt' | 'user'>>({
  load: ({ tokenId }, deps) => linkOf(tokenId, deps.clock.now()),
  compose: ({ token, expiresAt, user }, { t, formats, publicUrl }) => ({
    subject: t('mail.passwordReset.subject'),
    greeting: t('mail.greeting', { name: user.name }),
    lead: t('mail.passwordReset.lead'),
    button: { label: t('mail.passwordReset.button'), url: `${publicUrl}/reset/${token}` },
    sections: [{ paragraphs: [t('mail.linkExpires', { at: formats.dateTime(expiresAt) }), t('mail.passwordReset.notYou')] }],
  }),
  sample: {
    token: 'beispiel',
    expiresAt: new Date('2026-11-23T11:00:00Z'),
    user: { id: '0'.repeat(24), name: 'Jana Beispiel', email: 'jana@beispielstadt.example', locale: 'de' },
  },
});

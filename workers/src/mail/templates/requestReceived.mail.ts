import { siteRequestById } from '@ortstreu/shared/siteRequest/server';
import { findUser } from '@ortstreu/shared/user/server';
import { requestPath, requestTitle } from '../../modules/siteRequest/requestNews';
import { defineMail } from '../mailTemplate';

/** Somebody looks for a site and waits for an answer. */
export const requestReceivedMail = defineMail<{ siteRequestId: string; userId: string }, { title: string; arrivedAt: Date; path: string; recipient: string }>({
  async load({ siteRequestId, userId }, { scope }) {
    const [request, user] = [await siteRequestById(scope, siteRequestId), await findUser(userId)];
    if (user?.status !== 'active' || request.archivedAt || request.acknowledgedAt) return null;
    return { title: requestTitle(request), arrivedAt: request.arrivedAt, path: requestPath(request), recipient: user.name };
  },
  compose: ({ title, arrivedAt, path, recipient }, { t, formats, publicUrl }) => ({
    subject: t('mail.requestReceived.subject', { title }),
    greeting: t('mail.greeting', { name: recipient }),
    lead: t('mail.requestReceived.lead', { title, at: formats.dateTime(arrivedAt) }),
    button: { label: t('mail.openRequest'), url: `${publicUrl}${path}` },
    sections: [{ paragraphs: [t('mail.requestReceived.clock')] }],
    footer: t('mail.why'),
  }),
  sample: { title: 'Projekt Falke', arrivedAt: new Date('2026-11-23T08:12:00Z'), path: `/requests/${'0'.repeat(24)}`, recipient: 'Jana Beispiel' },
});

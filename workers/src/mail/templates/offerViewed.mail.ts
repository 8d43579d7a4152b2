import { offerById } from '@ortstreu/shared/offer/server';
import { findUser } from '@ortstreu/shared/user/server';
import { offerPath } from '../../modules/offer/offerNews';
import { defineMail } from '../mailTemplate';

/** An investor opened the page of an offer. */
export const offerViewedMail = defineMail<{ offerId: string; userId: string }, { title: string; at: Date; views: number; path: string; recipient: string }>({
  async load({ offerId, userId }, { scope }) {
    const [offer, user] = [await offerById(scope, offerId), await findUser(userId)];
    if (user?.status !== 'active' || !offer.lastViewedAt) return null;
    return { title: offer.title, at: offer.lastViewedAt, views: offer.viewCount, path: offerPath(offer), recipient: user.name };
  },
  compose: ({ title, at, views, path, recipient }, { t, formats, publicUrl }) => ({
    subject: t('mail.offerViewed.subject', { title }),
    greeting: t('mail.greeting', { name: recipient }),
    lead: t('mail.offerViewed.lead', { title, at: formats.dateTime(at) }),
    button: { label: t('mail.openRequest'), url: `${publicUrl}${path}` },
    sections: [{ paragraphs: [t('mail.offerViewed.views', { count: views })] }],
    footer: t('mail.why'),
  }),
  sample: {
    title: 'Standorte für Ihr Vorhaben',
    at: new Date('2026-11-23T13:05:00Z'),
    views: 2,
    path: `/requests/${'0'.repeat(24)}`,
    recipient: 'Jana Beispiel',
  },
});

import { localDate, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import { isOpen, offerState } from '@ortstreu/shared/offer';
import { offerById, offerTokenOf } from '@ortstreu/shared/offer/server';
import { defineMail } from '../mailTemplate';

interface OfferFacts {
  token: string;
  title: string;
  intro: string | null;
  siteNames: string[];
  validUntil: LocalDate;
  recipient: string | null;
  contact: { name: string; email: string; phone: string | null };
}

/** The private link for an investor; says nothing that the page does not say. */
export const offerMail = defineMail<{ offerId: string }, OfferFacts>({
  async load({ offerId }, { scope, clock }) {
    const offer = await offerById(scope, offerId);
    const token = offerTokenOf(offer);
    if (!token || !offer.published || !isOpen(offerState(offer, localDateOf(clock.now(), scope.timeZone)))) return null;
    const { title, intro, sites, contact, validUntil } = offer.published;
    return { token, title, intro, siteNames: sites.map(({ name }) => name), validUntil, recipient: offer.recipient.name, contact };
  },
  compose({ token, title, intro, siteNames, validUntil, recipient, contact }, { t, formats, publicUrl, agencyName }) {
    return {
      subject: t('offer.mail.subject', { title, agency: agencyName }),
      greeting: recipient ? t('offer.mail.greeting', { name: recipient }) : t('offer.mail.greetingPlain'),
      lead: t('offer.mail.lead', { count: siteNames.length }),
      button: { label: t('offer.mail.button'), url: `${publicUrl}/o/${token}` },
      sections: [
        ...(intro ? [{ paragraphs: intro.split(/\n{2,}/) }] : []),
        { items: siteNames.map((text) => ({ text })) },
        {
          paragraphs: [
            t('offer.mail.validUntil', { date: formats.date(validUntil) }),
            t('offer.mail.contact', { contact: [contact.name, contact.email, contact.phone].filter(Boolean).join(', ') }),
            t('offer.mail.recorded'),
          ],
        },
      ],
      replyTo: contact.email,
    };
  },
  sample: {
    token: 'beispiel',
    title: 'Standorte für Ihr Vorhaben',
    intro: 'vielen Dank für Ihr Interesse an unserer Stadt.',
    siteNames: ['Gewerbepark Nord, Baufeld 3', 'Alte Ziegelei'],
    validUntil: localDate('2027-01-31'),
    recipient: 'Alex Muster',
    contact: { name: 'Jana Beispiel', email: 'jana@beispielstadt.example', phone: '+49 6725 123456' },
  },
});

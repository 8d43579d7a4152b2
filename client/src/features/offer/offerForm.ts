import { createOfferInput, type CreateOfferInput } from '@ortstreu/shared/offer';
import { z } from 'zod';
import { type OfferDetailsFragment } from '../../graphql/__generated__/operations';

export interface OfferItemValues {
  siteId: string;
  name: string;
  text: string;
}

/** What the form holds; three places for reasons, the empty ones are left out. */
export interface OfferFormValues {
  siteRequestId: string;
  title: string;
  locale: string;
  intro: string;
  reasons: [string, string, string];
  items: OfferItemValues[];
  recipient: { name: string; email: string };
  contactPhone: string;
  validUntil: string | null;
}

const toInput = ({ reasons, items, recipient, intro, contactPhone, ...rest }: OfferFormValues): CreateOfferInput =>
  ({
    ...rest,
    intro: intro || null,
    contactPhone: contactPhone || null,
    reasons: reasons.filter((reason) => reason.trim() !== ''),
    items: items.map(({ siteId, text }) => ({ siteId, text: text || null })),
    recipient: { name: recipient.name || null, email: recipient.email },
  }) as CreateOfferInput;

/** The command's own rules, on the form's values. */
export const offerFormSchema = z.custom<OfferFormValues>().transform(toInput).pipe(createOfferInput);

/** A draft as it stands. */
export const formOfOffer = (offer: OfferDetailsFragment): OfferFormValues => ({
  siteRequestId: offer.siteRequest?.id ?? '',
  title: offer.title,
  locale: offer.locale,
  intro: offer.intro ?? '',
  reasons: [offer.reasons[0] ?? '', offer.reasons[1] ?? '', offer.reasons[2] ?? ''],
  items: offer.items.map(({ siteId, site, text }) => ({ siteId, name: site?.name ?? '', text: text ?? '' })),
  recipient: { name: offer.recipient.name ?? '', email: offer.recipient.email },
  contactPhone: offer.contactPhone ?? '',
  validUntil: offer.validUntil,
});

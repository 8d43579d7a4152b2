import { useFieldWords, type FieldWords } from '../../ui/conflict/useFieldWords';
import { type OfferItemValues } from './offerForm';

/** How the fields of an offer are called, and how what is in them is said. */
export const useOfferWords = (): FieldWords =>
  useFieldWords({
    labels: 'offer',
    exceptions: { title: 'headline', items: 'sites', 'recipient.name': 'recipientName', 'recipient.email': 'recipientEmail' },
    codes: { locale: 'offer.locales' },
    texts: {
      reasons: (value) => (value as string[]).filter(Boolean).join('\n') || undefined,
      items: (value) =>
        (value as OfferItemValues[]).map(({ name, text }, index) => `${index + 1}. ${[name, text].filter(Boolean).join(': ')}`).join('\n') || undefined,
    },
  });

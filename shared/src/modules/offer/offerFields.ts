import { z } from 'zod';
import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';

const text = (max: number) => z.string().trim().max(max).nullish();

const offerItem = z.object({ siteId: idSchema, text: text(4000) });
const items = z
  .array(offerItem)
  .min(1, 'offer.noSite')
  .max(20)
  .refine((list) => new Set(list.map((item) => item.siteId)).size === list.length, 'offer.siteTwice');

const offerFields = z.object({
  /** Headline of the page, seen by the investor. */
  title: z.string().trim().min(1).max(200),
  locale: z.enum(['de', 'en']),
  intro: text(4000),
  /** Why this place for this use. */
  reasons: z.array(z.string().trim().min(1).max(300)).max(3),
  items,
  recipient: z.object({ name: text(200), email: z.string().trim().max(254).pipe(z.email('email.invalid')) }),
  contactPhone: text(50),
  validUntil: localDateSchema,
});

export const createOfferInput = offerFields.extend({
  siteRequestId: idSchema,
  locale: offerFields.shape.locale.default('de'),
  reasons: offerFields.shape.reasons.default([]),
});
export type CreateOfferInput = z.input<typeof createOfferInput>;

const versioned = { id: idSchema, version: z.int().min(1) };
export const updateOfferInput = z.object({ ...offerFields.partial().shape, ...versioned });
export type UpdateOfferInput = z.input<typeof updateOfferInput>;
export const offerVersionInput = z.object(versioned);
export const archiveOfferInput = z.object({ ...versioned, isArchived: z.boolean().default(true) });

/** A token is 256 random bits as URL-safe text; whatever looks otherwise need not be looked up. */
export const OFFER_TOKEN = /^[A-Za-z0-9_-]{43}$/;
export const viewOfferInput = z.object({ token: z.string().regex(OFFER_TOKEN) });
/** Purpose of the link's token. */
export const OFFER_TOKEN_PURPOSE = 'offer';

/** How long an offer is valid when nobody says otherwise, in days. */
export const DEFAULT_VALIDITY_DAYS = 60;

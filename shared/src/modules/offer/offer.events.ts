import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const one = z.strictObject({ offerId: idSchema, siteRequestId: idSchema });

export const offerSent = defineEvent('offer.sent', one);
/** Somebody without an account opened the page; at most once per half hour and offer. */
export const offerViewed = defineEvent('offer.viewed', one);
export const offerRevoked = defineEvent('offer.revoked', one);

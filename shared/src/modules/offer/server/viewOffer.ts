import { AppError, localDateOf } from '@ortstreu/shared/kernel';
import { defineCommand, deriveToken, hashToken, type Scope } from '@ortstreu/shared/kernel/server';
import { siteRequestById, writeRequestStory } from '@ortstreu/shared/siteRequest/server';
import type { Locale } from '@ortstreu/shared/i18n';
import { WORKERS } from '@ortstreu/shared/access';
import { offerViewed } from '../offer.events';
import { OFFER_TOKEN, OFFER_TOKEN_PURPOSE, viewOfferInput } from '../offerFields';
import { isOpen, offerState } from '../offerLifecycle';
import type { PublicOffer } from '../publicOffer';
import { OfferModel, type OfferRecord } from './OfferModel';

/** Openings closer together than this are one reading; the story tells it once. */
const ONE_READING_MS = 30 * 60_000;

export interface OpenOffer {
  offerId: string;
  locale: Locale;
  offer: PublicOffer;
}

async function openRecord(token: string, scope: Scope): Promise<OfferRecord | null> {
  if (!OFFER_TOKEN.test(token)) return null;
  const found = await OfferModel.findOne({ tokenHash: hashToken(token) }).lean<OfferRecord>();
  return found?.published && isOpen(offerState(found, localDateOf(scope.clock.now(), scope.timeZone))) ? found : null;
}

/** What the link opens; null for guessed, expired and revoked ones alike. */
export async function offerByToken(token: string, scope: Scope): Promise<OpenOffer | null> {
  const found = await openRecord(token, scope);
  return found?.published ? { offerId: found._id.toHexString(), locale: found.locale, offer: found.published } : null;
}

/** Notes that somebody without an account opened the page: how often and when, nothing about whom. */
export const viewOffer = defineCommand({
  name: 'offer.view',
  input: viewOfferInput,
  async run(ctx, { token }): Promise<void> {
    const found = await openRecord(token, ctx.scope);
    if (!found) throw new AppError('LINK_INVALID');
    const isNewReading = !found.viewToldAt || ctx.now.getTime() - found.viewToldAt.getTime() >= ONE_READING_MS;
    const times = { lastViewedAt: ctx.now, ...(found.firstViewedAt ? {} : { firstViewedAt: ctx.now }), ...(isNewReading ? { viewToldAt: ctx.now } : {}) };
    await OfferModel.updateOne({ _id: found._id }, { $inc: { viewCount: 1 }, $set: times });
    if (!isNewReading) return;
    // The visitor may not read the request; the product itself notes the opening in its story.
    const request = await siteRequestById({ ...ctx.scope, actor: WORKERS }, found.siteRequestId.toHexString());
    const id = found._id.toHexString();
    await writeRequestStory(ctx, request, { kind: 'offerViewed', params: { title: found.title }, reference: { type: 'Offer', id } });
    await ctx.emit(offerViewed, { offerId: id, siteRequestId: request._id.toHexString() });
  },
});

/** The token of a sent offer's link; for the mail and for colleagues who hand the link over themselves. Null when it opens nothing. */
export function offerTokenOf(offer: Pick<OfferRecord, 'tokenSalt' | 'tokenHash'>): string | null {
  if (!offer.tokenSalt) return null;
  const token = deriveToken(OFFER_TOKEN_PURPOSE, offer.tokenSalt);
  return hashToken(token) === offer.tokenHash ? token : null;
}

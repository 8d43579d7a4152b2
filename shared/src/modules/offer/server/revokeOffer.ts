import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteRequestById, writeRequestStory } from '@ortstreu/shared/siteRequest/server';
import { offerRevoked } from '../offer.events';
import { offerVersionInput } from '../offerFields';
import { OfferModel, type OfferRecord } from './OfferModel';

/** Shuts the page at once and for good; a second time changes nothing. */
export const revokeOffer = defineCommand({
  name: 'offer.revoke',
  input: offerVersionInput,
  async run(ctx, { id, version }): Promise<OfferRecord> {
    const before = await loadVisible(OfferModel, ctx.ability, 'Offer', id);
    ctx.authorise('revoke', 'Offer', before);
    if (before.revokedAt) return before;
    if (!before.sentAt) throw new AppError('ILLEGAL_TRANSITION');
    const after = await updateVersioned(OfferModel, id, version, { revokedAt: ctx.now });
    const request = await siteRequestById(ctx.scope, before.siteRequestId.toHexString());
    await ctx.audit({ subject: { type: 'Offer', id }, action: 'revoke', before: { revokedAt: null }, after: { revokedAt: after.revokedAt } });
    await writeRequestStory(ctx, request, { kind: 'offerRevoked', params: { title: after.title }, reference: { type: 'Offer', id } });
    await ctx.emit(offerRevoked, { offerId: id, siteRequestId: request._id.toHexString() });
    return after;
  },
});

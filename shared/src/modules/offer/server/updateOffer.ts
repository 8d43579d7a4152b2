import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteRequestById } from '@ortstreu/shared/siteRequest/server';
import { updateOfferInput } from '../offerFields';
import { composeOffer } from './composeOffer';
import { OfferModel, type OfferRecord } from './OfferModel';

/** Changes a draft; an offer that was sent stays as it was read. */
export const updateOffer = defineCommand({
  name: 'offer.update',
  input: updateOfferInput,
  async run(ctx, { id, version, ...patch }): Promise<OfferRecord> {
    const before = await loadVisible(OfferModel, ctx.ability, 'Offer', id);
    ctx.authorise('update', 'Offer', before);
    if (before.sentAt) throw new AppError('ILLEGAL_TRANSITION');
    if (patch.validUntil && patch.validUntil < ctx.today) throw invalid('validUntil', 'date.past');
    const request = await siteRequestById(ctx.scope, before.siteRequestId.toHexString());
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    await composeOffer(ctx, { ...before, ...given }, request);
    const after = await updateVersioned(OfferModel, id, version, patch);
    await ctx.audit({ subject: { type: 'Offer', id }, action: 'update', before, after, confidential: ['recipient'] });
    return after;
  },
});

import { invalid } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { actorId } from '@ortstreu/shared/site/server';
import { siteRequestById } from '@ortstreu/shared/siteRequest/server';
import { createOfferInput } from '../offerFields';
import { composeOffer } from './composeOffer';
import { OfferModel, type OfferRecord } from './OfferModel';

/** Drafts an offer. What could not be sent is not even drafted: the person sees at once which site or text is in the way. */
export const createOffer = defineCommand({
  name: 'offer.create',
  input: createOfferInput,
  async run(ctx, input): Promise<OfferRecord> {
    ctx.authorise('create', 'Offer');
    const request = await siteRequestById(ctx.scope, input.siteRequestId);
    ctx.authorise('update', 'SiteRequest', request);
    if (request.archivedAt) throw invalid('siteRequestId', 'offer.requestArchived');
    if (input.validUntil < ctx.today) throw invalid('validUntil', 'date.past');
    const isSample = ctx.scope.isSample === true;
    const draft = new OfferModel({ ...input, createdById: actorId(ctx), confidentiality: request.confidentiality, readerIds: request.readerIds, isSample });
    await composeOffer(ctx, draft, request);
    const offer = (await draft.save()).toObject<OfferRecord>();
    await ctx.audit({
      subject: { type: 'Offer', id: offer._id.toHexString() },
      action: 'create',
      after: offer,
      confidential: ['recipient', 'tokenSalt', 'tokenHash'],
    });
    return offer;
  },
});

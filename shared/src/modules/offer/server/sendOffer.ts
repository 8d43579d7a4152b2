import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, deriveToken, hashToken, loadVisible, randomSalt, updateVersioned } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { actorId } from '@ortstreu/shared/site/server';
import { noteOfferSent, siteRequestById, writeRequestStory } from '@ortstreu/shared/siteRequest/server';
import { offerSent } from '../offer.events';
import { OFFER_TOKEN_PURPOSE, offerVersionInput } from '../offerFields';
import { composeOffer } from './composeOffer';
import { OfferModel, type OfferRecord } from './OfferModel';

/**
 * Sends an offer once: freezes what the page says, makes the link and queues the mail. Whoever clicks again, or clicks while a colleague
 * does, gets the offer that was sent.
 */
export const sendOffer = defineCommand({
  name: 'offer.send',
  input: offerVersionInput,
  async run(ctx, { id, version }): Promise<OfferRecord> {
    const before = await loadVisible(OfferModel, ctx.ability, 'Offer', id);
    ctx.authorise('send', 'Offer', before);
    if (before.sentAt) return before;
    if (before.archivedAt) throw new AppError('ILLEGAL_TRANSITION');
    if (before.validUntil < ctx.today) throw invalid('validUntil', 'date.past');
    const request = await siteRequestById(ctx.scope, before.siteRequestId.toHexString());
    const published = await composeOffer(ctx, before, request);
    const tokenSalt = randomSalt();
    const tokenHash = hashToken(deriveToken(OFFER_TOKEN_PURPOSE, tokenSalt));
    const after = await updateVersioned(OfferModel, id, version, {
      sentAt: ctx.now,
      sentById: actorId(ctx),
      tokenSalt,
      tokenHash,
      published,
      confidentiality: request.confidentiality,
      readerIds: request.readerIds,
    });
    await ctx.audit({
      subject: { type: 'Offer', id },
      action: 'send',
      before: { sentAt: null },
      after: { sentAt: after.sentAt, validUntil: after.validUntil },
    });
    const answered = await noteOfferSent(ctx, request._id.toHexString());
    await writeRequestStory(ctx, answered, { kind: 'offerSent', params: { title: after.title, count: after.items.length }, reference: { type: 'Offer', id } });
    if (!after.isSample)
      await queueMail(ctx, {
        kind: 'offer',
        dedupeKey: `offer-${id}`,
        to: { address: after.recipient.email, name: after.recipient.name ?? '' },
        locale: after.locale,
        params: { offerId: id },
      });
    await ctx.emit(offerSent, { offerId: id, siteRequestId: request._id.toHexString() });
    return after;
  },
});

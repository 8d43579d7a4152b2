import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { archiveOfferInput } from '../offerFields';
import { OfferModel, type OfferRecord } from './OfferModel';

/** Throws a draft away, or brings it back. What was sent is revoked instead and stays in the list. */
export const archiveOffer = defineCommand({
  name: 'offer.archive',
  input: archiveOfferInput,
  async run(ctx, { id, version, isArchived }): Promise<OfferRecord> {
    const before = await loadVisible(OfferModel, ctx.ability, 'Offer', id);
    ctx.authorise('archive', 'Offer', before);
    if (before.sentAt) throw new AppError('ILLEGAL_TRANSITION');
    const after = await updateVersioned(OfferModel, id, version, { archivedAt: isArchived ? ctx.now : null });
    await ctx.audit({
      subject: { type: 'Offer', id },
      action: isArchived ? 'archive' : 'restore',
      before: { archivedAt: before.archivedAt },
      after: { archivedAt: after.archivedAt },
    });
    return after;
  },
});

import { addDays, idSchema, localDateOf } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { notify, toldBefore } from '@ortstreu/shared/notification/server';
import { offerById, OfferModel, type OfferRecord } from '@ortstreu/shared/offer/server';
import { z } from 'zod';
import { idOf } from '../people';
import { caretakersOf, offerPath } from './offerNews';

/** Older ones are no news, e.g. after the workers had been off for weeks. */
const NEWS_DAYS = 7;

const keyOf = (offer: OfferRecord): string => `offer-expired-${idOf(offer)}-${offer.validUntil}-`;

const tellOfferExpired = defineCommand({
  name: 'offer.tellExpired',
  input: z.strictObject({ offerId: idSchema }),
  async run(ctx, { offerId }): Promise<void> {
    ctx.authorise('administer', 'System');
    const offer = await offerById(ctx.scope, offerId);
    for (const user of await caretakersOf(offer))
      await notify(ctx, {
        userId: idOf(user),
        kind: 'offerExpired',
        dedupeKey: `${keyOf(offer)}${idOf(user)}`,
        params: { title: offer.title },
        path: offerPath(offer),
      });
  },
});

/** Tells of offers whose link has ended these days; meant to be repeated. */
export async function tellExpiredOffers(scope: Scope): Promise<void> {
  const today = localDateOf(scope.clock.now(), scope.timeZone);
  const expired = await OfferModel.find({
    sentAt: { $ne: null },
    revokedAt: null,
    archivedAt: null,
    validUntil: { $lt: today, $gte: addDays(today, -NEWS_DAYS) },
  }).lean<OfferRecord[]>();
  const told = await toldBefore(expired.map(keyOf));
  for (const offer of expired) if (!told.has(keyOf(offer))) await runCommand(tellOfferExpired, { offerId: idOf(offer) }, scope);
}

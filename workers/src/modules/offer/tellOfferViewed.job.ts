import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { notify } from '@ortstreu/shared/notification/server';
import { offerById } from '@ortstreu/shared/offer/server';
import { z } from 'zod';
import type { JobHandler } from '../../deps';
import { idOf, recipientOf } from '../people';
import { caretakersOf, offerPath } from './offerNews';

/** An investor opened the page: tells whoever sent the offer, once a reading. */
const tellOfferViewed = defineCommand({
  name: 'offer.tellViewed',
  input: z.strictObject({ offerId: idSchema }),
  async run(ctx, { offerId }): Promise<void> {
    ctx.authorise('administer', 'System');
    const offer = await offerById(ctx.scope, offerId);
    for (const user of await caretakersOf(offer)) {
      const userId = idOf(user);
      const dedupeKey = `offer-viewed-${offerId}-${offer.viewToldAt?.getTime() ?? 0}-${userId}`;
      await notify(ctx, { userId, kind: 'offerViewed', dedupeKey, params: { title: offer.title }, path: offerPath(offer) });
      await queueMail(ctx, { kind: 'offerViewed', dedupeKey, ...recipientOf(user), params: { offerId, userId } });
    }
  },
});

export const offerViewedJob: JobHandler<{ offerId: string }> = (payload, { scope }) => runCommand(tellOfferViewed, payload, scope);

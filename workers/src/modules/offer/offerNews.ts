import { abilityOf, subjectOf } from '@ortstreu/shared/access';
import type { OfferRecord } from '@ortstreu/shared/offer/server';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { actorOf, loadPeople } from '../people';

/** Who cares for an offer: whoever sent or drafted it, as long as the person may still read it. */
export async function caretakersOf(offer: OfferRecord): Promise<StoredUser[]> {
  const { byId } = await loadPeople();
  const ids = new Set([offer.sentById, offer.createdById].flatMap((id) => (id ? [id.toHexString()] : [])));
  return [...ids].flatMap((id) => byId.get(id) ?? []).filter((user) => abilityOf(actorOf(user)).can('read', subjectOf('Offer', offer)));
}

/** The page on which an offer stands. */
export const offerPath = (offer: OfferRecord): string => `/requests/${offer.siteRequestId.toHexString()}`;

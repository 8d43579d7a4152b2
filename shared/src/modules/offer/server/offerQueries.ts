import { abilityOf } from '@ortstreu/shared/access';
import { localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, refersTo, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import { offerState, type OfferState } from '../offerLifecycle';
import { OfferModel, type OfferRecord } from './OfferModel';

export interface OfferFilter {
  siteRequestId?: string | null;
  siteId?: string | null;
  states?: readonly OfferState[] | null;
  isArchived?: boolean | null;
}

/** The states as conditions, so that the list pages by them. */
const stateCondition = (state: OfferState, today: LocalDate): object => {
  const open = { sentAt: { $ne: null }, revokedAt: null };
  const conditions: Record<OfferState, object> = {
    draft: { sentAt: null },
    sent: { ...open, validUntil: { $gte: today }, viewCount: 0 },
    viewed: { ...open, validUntil: { $gte: today }, viewCount: { $gt: 0 } },
    expired: { ...open, validUntil: { $lt: today } },
    revoked: { sentAt: { $ne: null }, revokedAt: { $ne: null } },
  };
  return conditions[state];
};

const offerConditions = (filter: OfferFilter, today: LocalDate): object => ({
  $and: [
    { archivedAt: filter.isArchived ? { $ne: null } : null },
    ...(filter.siteRequestId ? [{ siteRequestId: refersTo(filter.siteRequestId) }] : []),
    ...(filter.siteId ? [{ 'items.siteId': refersTo(filter.siteId) }] : []),
    ...(filter.states?.length ? [{ $or: filter.states.map((state) => stateCondition(state, today)) }] : []),
  ],
});

const todayOf = (scope: Scope): LocalDate => localDateOf(scope.clock.now(), scope.timeZone);

/** Offers, newest first. */
export const listOffers = (
  scope: Scope,
  { filter, first, after }: { filter?: OfferFilter | null; first?: number | null; after?: string | null },
): Promise<Page<OfferRecord>> =>
  pageOf({
    model: OfferModel,
    filter: visible(abilityOf(scope.actor), 'Offer', offerConditions(filter ?? {}, todayOf(scope))),
    sort: { field: '_id', direction: -1 },
    first,
    after,
  });

export const offerById = (scope: Scope, id: string): Promise<OfferRecord> => loadVisible(OfferModel, abilityOf(scope.actor), 'Offer', id);

/** For loaders: the offers of these ids that may be read, in any order. */
export const offersByIds = (scope: Scope, ids: readonly string[]): Promise<OfferRecord[]> =>
  OfferModel.find(visible(abilityOf(scope.actor), 'Offer', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<OfferRecord>)
    .lean<OfferRecord[]>()
    .exec();

/** Where the offer stands today. */
export const stateOfOffer = (scope: Scope, offer: OfferRecord): OfferState => offerState(offer, todayOf(scope));

import { subjectOf } from '@ortstreu/shared/access';
import { isOpen } from '@ortstreu/shared/offer';
import {
  archiveOffer,
  createOffer,
  listOffers,
  offersByIds,
  offerTokenOf,
  revokeOffer,
  sendOffer,
  stateOfOffer,
  updateOffer,
  type OfferRecord,
} from '@ortstreu/shared/offer/server';
import { sitesByIds } from '@ortstreu/shared/site/server';
import { siteRequestsByIds } from '@ortstreu/shared/siteRequest/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import type { GraphQLContext } from '../../graphql/context';
import { loadById } from '../../graphql/loaders';

/** The link is for those who may send it; readers see that an offer was opened but not its page's address. */
function linkOf(offer: OfferRecord, { ability, scope, publicUrl }: GraphQLContext): string | null {
  const token = isOpen(stateOfOffer(scope, offer)) && ability.can('send', subjectOf('Offer', offer)) ? offerTokenOf(offer) : null;
  return token && `${publicUrl}/o/${token}`;
}

export const offerResolvers: Resolvers = {
  Query: {
    offers: (_root, args, { scope }) => listOffers(scope, args),
    offer: (_root, { id }, context) => loadById(context, 'offer', id, (ids) => offersByIds(context.scope, ids)),
  },
  Mutation: {
    createOffer: (_root, { input }, { run }) => run(createOffer, input),
    updateOffer: (_root, { input }, { run }) => run(updateOffer, input),
    sendOffer: (_root, { input }, { run }) => run(sendOffer, input),
    revokeOffer: (_root, { input }, { run }) => run(revokeOffer, input),
    archiveOffer: (_root, { input }, { run }) => run(archiveOffer, input),
  },
  Offer: {
    siteRequest: ({ siteRequestId }, _args, context) => loadById(context, 'siteRequest', siteRequestId, (ids) => siteRequestsByIds(context.scope, ids)),
    state: (offer, _args, { scope }) => stateOfOffer(scope, offer),
    link: (offer, _args, context) => linkOf(offer, context),
    viewerCan: (offer) => offer,
  },
  OfferItem: { site: ({ siteId }, _args, context) => loadById(context, 'site', siteId, (ids) => sitesByIds(context.scope, ids)) },
  OfferAbilities: {
    update: (offer, _args, { ability }) => !offer.sentAt && ability.can('update', subjectOf('Offer', offer)),
    send: (offer, _args, { ability }) => !offer.sentAt && ability.can('send', subjectOf('Offer', offer)),
    revoke: (offer, _args, { ability, scope }) => isOpen(stateOfOffer(scope, offer)) && ability.can('revoke', subjectOf('Offer', offer)),
    archive: (offer, _args, { ability }) => !offer.sentAt && ability.can('archive', subjectOf('Offer', offer)),
  },
};

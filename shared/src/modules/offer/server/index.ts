export { archiveOffer } from './archiveOffer';
export { composeOffer } from './composeOffer';
export { createOffer } from './createOffer';
export { OfferModel, type OfferItem, type OfferRecord } from './OfferModel';
export { listOffers, offerById, offersByIds, stateOfOffer, type OfferFilter } from './offerQueries';
export { revokeOffer } from './revokeOffer';
export { sendOffer } from './sendOffer';
export { updateOffer } from './updateOffer';
export { offerByToken, offerTokenOf, viewOffer, type OpenOffer } from './viewOffer';

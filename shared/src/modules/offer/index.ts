export { offerRevoked, offerSent, offerViewed } from './offer.events';
export {
  archiveOfferInput,
  createOfferInput,
  DEFAULT_VALIDITY_DAYS,
  OFFER_TOKEN,
  OFFER_TOKEN_PURPOSE,
  offerVersionInput,
  updateOfferInput,
  viewOfferInput,
  type CreateOfferInput,
  type UpdateOfferInput,
} from './offerFields';
export { isOpen, OFFER_MOVES, OFFER_STATES, offerState, type OfferFacts, type OfferState } from './offerLifecycle';
export { asOfLine, comparisonRows, factRows, placeLine, type ComparisonRow, type FactRow } from './offerRows';
export {
  PUBLIC_FACTS,
  publicSite,
  textsOf,
  type OfferableSite,
  type PublicFact,
  type PublicFacts,
  type PublicOffer,
  type PublicPicture,
  type PublicSite,
} from './publicOffer';
export { schematicMap } from './schematicMap';
export { leakedSecrets, secretsOf, type SecretBearer } from './secrets';

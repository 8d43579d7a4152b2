export { checkOutline, LARGEST_TOWN_M2, type OutlineCheck, type OutlineFacts } from './checkOutline';
export { dataGaps, ESSENTIAL_FACTS, type EssentialFact } from './dataGaps';
export { CONFIRMATION, freshness, FRESHNESSES, nextConfirmation, type Freshness } from './freshness';
export { factLabel, showFact, siteWord } from './factUnits';
export { isInGermanyOrLuxembourg, type Place } from './germanPlace';
export { parseSites, type ParsedSites, type RefusedFeature, type SiteCandidate } from './parseSites';
export { siteChanged } from './site.events';
export {
  archiveSiteInput,
  createSiteInput,
  importSitesInput,
  outlineSchema,
  releaseSiteAttachmentInput,
  removeSiteAttachmentInput,
  setSiteStatusInput,
  siteFactsSchema,
  siteVersionInput,
  updateSiteInput,
  type CreateSiteInput,
  type SiteFacts,
  type UpdateSiteInput,
} from './siteFields';
export { SITE_STATUS_MOVES } from './siteStatus';
export * from './siteTerms';
export { ORIENTATION, ZONINGS, zoningSchema, type Zoning } from './zoning';

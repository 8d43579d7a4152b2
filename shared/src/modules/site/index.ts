export { checkOutline, LARGEST_TOWN_M2, type OutlineCheck, type OutlineFacts } from './checkOutline';
export { dataGaps, ESSENTIAL_FACTS, type EssentialFact } from './dataGaps';
export { CONFIRMATION, freshness, nextConfirmation, type Freshness } from './freshness';
export { isInGermanyOrLuxembourg, type Place } from './germanPlace';
export { parseSites, type ParsedSites, type RefusedFeature, type SiteCandidate } from './parseSites';
export { outlineSchema, siteFactsSchema, siteInputSchema, type SiteFacts, type SiteInput } from './siteFields';
export { SITE_STATUS_MOVES } from './siteStatus';
export * from './siteTerms';
export { ORIENTATION, ZONINGS, zoningSchema, type Zoning } from './zoning';

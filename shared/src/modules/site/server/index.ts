export { archiveSite } from './archiveSite';
export { confirmSite } from './confirmSite';
export { createSite } from './createSite';
export { importSiteFile, MAX_SITE_FILE_BYTES, type SiteFileOptions, type SiteFileProgress } from './importSiteFile';
export { importSites, type ImportSitesResult } from './importSites';
export type { CandidateSite } from './keptSites';
export { setSiteStatus } from './setSiteStatus';
export { attachSiteFile, attachToSite, releaseSiteAttachment, removeSiteAttachment, siteAttachment } from './siteAttachments';
export { MAX_ATTACHMENT_BYTES, readFile } from './siteFiles';
export { SiteModel, type SiteAttachment, type SiteRecord, type SiteStatusChange } from './SiteModel';
export {
  candidateSites,
  countSites,
  listSites,
  SITE_SORTS,
  siteById,
  siteConditions,
  sitesByIds,
  type SiteFilter,
  type SiteListRequest,
  type SitePage,
  type SiteSort,
} from './siteQueries';
export { actorId, readersOf } from './siteWrites';
export { townAreaOf } from './townArea';
export { updateSite } from './updateSite';

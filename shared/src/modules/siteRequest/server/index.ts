export { acknowledgeSiteRequest } from './acknowledgeSiteRequest';
export { archiveSiteRequest } from './archiveSiteRequest';
export { createSiteRequest } from './createSiteRequest';
export { moveSiteRequest, noteOfferSent } from './moveSiteRequest';
export {
  boardStages,
  listSiteRequests,
  REQUEST_SORTS,
  requestConditions,
  siteRequestById,
  siteRequestsByIds,
  type BoardStage,
  type SiteRequestFilter,
  type SiteRequestListRequest,
  type SiteRequestPage,
  type SiteRequestSort,
} from './requestQueries';
export { writeRequestStory } from './requestWrites';
export { SiteRequestModel, type Requester, type SiteRequestRecord } from './SiteRequestModel';
export { updateSiteRequest } from './updateSiteRequest';

import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** The office reads requests that are open to it; a restricted one is for the people named on it and the heads. */
export const grantSiteRequest: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'SiteRequest');
  if (worksOnRecords(user)) grantWhereVisible(user, can, ['create', 'update', 'archive', 'move', 'export'], 'SiteRequest');
};

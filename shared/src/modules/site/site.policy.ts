import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** The office reads its sites; officers and heads keep them. A restricted site is for the people named on it and the heads. */
export const grantSite: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'Site');
  if (worksOnRecords(user)) grantWhereVisible(user, can, ['create', 'update', 'archive', 'confirm', 'move', 'export'], 'Site');
};

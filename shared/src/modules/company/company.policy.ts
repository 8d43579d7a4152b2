import { worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Everybody in the office sees the companies; officers and heads keep them. */
export const grantCompany: Grant = (user, can) => {
  can('read', 'Company');
  if (worksOnRecords(user)) can(['create', 'update', 'archive', 'export'], 'Company');
};

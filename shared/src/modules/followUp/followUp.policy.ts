import { worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Everybody sees what is planned; officers and heads plan it, for themselves and for each other. */
export const grantFollowUp: Grant = (user, can) => {
  can('read', 'FollowUp');
  if (worksOnRecords(user)) can(['create', 'update', 'complete'], 'FollowUp');
};

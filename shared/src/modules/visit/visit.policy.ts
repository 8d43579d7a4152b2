import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Reports are open to the office or restricted to those named; officers and heads write them. */
export const grantVisit: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'Visit');
  if (!worksOnRecords(user)) return;
  can('create', 'Visit');
  grantWhereVisible(user, can, 'update', 'Visit');
};

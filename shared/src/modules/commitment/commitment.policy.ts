import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Promises are as open as the visit on which they were given; officers and heads keep them. */
export const grantCommitment: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'Commitment');
  if (!worksOnRecords(user)) return;
  can('create', 'Commitment');
  grantWhereVisible(user, can, 'complete', 'Commitment');
};

import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Cases are read like any record of the office; restricted ones by those named and heads. Officers and heads work on what they see. */
export const grantRetentionCase: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'RetentionCase');
  if (!worksOnRecords(user)) return;
  can('create', 'RetentionCase');
  grantWhereVisible(user, can, ['update', 'move'], 'RetentionCase');
};

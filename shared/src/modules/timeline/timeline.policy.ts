import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

export const grantTimeline: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'TimelineEntry');
  if (worksOnRecords(user)) can('create', 'TimelineEntry');
};

import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** An offer is as confidential as its request. */
export const grantOffer: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'Offer');
  if (worksOnRecords(user)) grantWhereVisible(user, can, ['create', 'update', 'archive', 'send', 'revoke', 'export'], 'Offer');
};

import { grantWhereVisible, worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Restricted signals exist only for those named and for heads. Officers and heads decide on what they may read. */
export const grantSignal: Grant = (user, can) => {
  grantWhereVisible(user, can, 'read', 'Signal');
  if (!worksOnRecords(user)) return;
  can('create', 'Signal');
  grantWhereVisible(user, can, ['confirm', 'dismiss', 'complete'], 'Signal');
};

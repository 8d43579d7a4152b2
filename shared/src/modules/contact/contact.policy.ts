import { worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** People at companies: personal data, kept by officers and heads, read by the office. */
export const grantContact: Grant = (user, can) => {
  can('read', 'Contact');
  if (worksOnRecords(user)) can(['create', 'update', 'archive', 'export'], 'Contact');
};

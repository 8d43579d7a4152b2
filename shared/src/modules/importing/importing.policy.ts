import { worksOnRecords, type Grant } from '@ortstreu/shared/access/grants';

/** Who keeps the office's companies may import them. */
export const grantImporting: Grant = (user, can) => {
  if (worksOnRecords(user)) can(['read', 'create', 'update', 'run', 'undo'], 'ImportRun');
};

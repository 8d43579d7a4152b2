import type { Grant } from '@ortstreu/shared/access/grants';

/** Levels are the office's; restricted reasons lose their content for those who may not read the signal. Workers assess. */
export const grantAssessment: Grant = (_user, can) => {
  can('read', 'Assessment');
};

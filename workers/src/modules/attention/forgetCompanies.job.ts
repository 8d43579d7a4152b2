import { forgetAssessments } from '@ortstreu/shared/attention/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import type { JobHandler } from '../../deps';

/** Companies were removed with the import that brought them: what was found out about them goes, too. */
export const forgetCompaniesJob: JobHandler<{ companyIds: string[] }> = async ({ companyIds }, { scope }) => {
  await runCommand(forgetAssessments, { companyIds }, scope);
};

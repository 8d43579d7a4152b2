import { reassessCompanies } from '@ortstreu/shared/attention/server';
import type { JobHandler } from '../../deps';

/** A company's facts changed: assess it anew. */
export const reassessCompanyJob: JobHandler<{ companyId: string }> = async ({ companyId }, { scope }) => {
  await reassessCompanies([companyId], scope);
};

/** Many companies came in at once. */
export const reassessCompaniesJob: JobHandler<{ companyIds: string[] }> = async ({ companyIds }, { scope }) => {
  await reassessCompanies(companyIds, scope);
};

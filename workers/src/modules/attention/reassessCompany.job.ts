import { reassessCompanies } from '@ortstreu/shared/attention/server';
import { planFollowUps } from '@ortstreu/shared/followUp/server';
import type { JobHandler } from '../../deps';
import { findAppointments } from './findAppointments';

/** A company's facts changed: assess it anew, then plan the next contact by what came out. */
export const reassessCompanyJob: JobHandler<{ companyId: string }> = async ({ companyId }, { scope }) => {
  await reassessCompanies([companyId], scope);
  await planFollowUps([companyId], scope, findAppointments(scope));
};

/** Many companies came in at once. */
export const reassessCompaniesJob: JobHandler<{ companyIds: string[] }> = async ({ companyIds }, { scope }) => {
  await reassessCompanies(companyIds, scope);
  await planFollowUps(companyIds, scope, findAppointments(scope));
};

import { reassessAllCompanies } from '@ortstreu/shared/attention/server';
import type { JobHandler } from '../../deps';

/** Every night: days that passed end leases, let old reasons fade and make silences long. */
export const reassessAllJob: JobHandler<object> = async (_payload, { scope }) => {
  await reassessAllCompanies(scope);
};

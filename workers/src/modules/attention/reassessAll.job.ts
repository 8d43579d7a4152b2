import { reassessAllCompanies } from '@ortstreu/shared/attention/server';
import { planAllFollowUps } from '@ortstreu/shared/followUp/server';
import type { JobHandler } from '../../deps';
import { inviteUpcoming } from '../followUp/inviteFollowUp';
import { findAppointments } from './findAppointments';

/** Every night: days that passed end leases, let old reasons fade and make silences long; plans and calendars follow. */
export const reassessAllJob: JobHandler<object> = async (_payload, { scope }) => {
  await reassessAllCompanies(scope);
  await planAllFollowUps(scope, findAppointments(scope));
  await inviteUpcoming(scope);
};

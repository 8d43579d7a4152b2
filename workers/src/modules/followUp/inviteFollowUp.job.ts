import { runCommand } from '@ortstreu/shared/kernel/server';
import type { JobHandler } from '../../deps';
import { inviteFollowUp } from './inviteFollowUp';

/** A follow-up was planned, moved or closed: calendars follow. */
export const inviteFollowUpJob: JobHandler<{ followUpId: string }> = (payload, { scope }) => runCommand(inviteFollowUp, payload, scope);

import { raiseAlert } from '@ortstreu/shared/alert/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import type { JobHandler } from '../../deps';

/** A company became more urgent: tell whoever is in charge. */
export const raiseAlertJob: JobHandler<{ assessmentId: string; rose: boolean }> = async (payload, { scope }) => {
  await runCommand(raiseAlert, payload, scope);
};

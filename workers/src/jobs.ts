import { alertRaise } from '@ortstreu/shared/alert';
import { attentionReassessAll, companiesReassess, companyReassess } from '@ortstreu/shared/attention';
import { importCheck, importRun, importUndo } from '@ortstreu/shared/importing';
import { defineJob, idSchema, type JobDefinition } from '@ortstreu/shared/kernel';
import { sendMailJob } from '@ortstreu/shared/mail';
import { z } from 'zod';

const linkPayload = z.object({ userId: idSchema, tokenId: idSchema });

/** Every job by its name. */
export const JOBS = {
  'mail.send': sendMailJob,
  'mail.testRelay': defineJob('mail.testRelay', 'mail', z.object({ userId: idSchema }), { attempts: 1 }),
  'user.mailInvitation': defineJob('user.mailInvitation', 'housekeeping', linkPayload),
  'user.mailPasswordReset': defineJob('user.mailPasswordReset', 'housekeeping', linkPayload),
  'company.reassess': companyReassess,
  'companies.reassess': companiesReassess,
  'attention.reassessAll': attentionReassessAll,
  'alert.raise': alertRaise,
  'import.check': importCheck,
  'import.run': importRun,
  'import.undo': importUndo,
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof JOBS;

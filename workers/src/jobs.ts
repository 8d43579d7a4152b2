import { alertRaise } from '@ortstreu/shared/alert';
import { attentionReassessAll, companiesForget, companiesReassess, companyReassess } from '@ortstreu/shared/attention';
import { importCheck, importRun, importUndo } from '@ortstreu/shared/importing';
import { defineJob, idSchema, type JobDefinition } from '@ortstreu/shared/kernel';
import { sendMailJob } from '@ortstreu/shared/mail';
import { z } from 'zod';

const one = {
  followUp: z.object({ followUpId: idSchema }),
  offer: z.object({ offerId: idSchema }),
  siteRequest: z.object({ siteRequestId: idSchema }),
  importRun: z.object({ runId: idSchema }),
};
const linkPayload = z.object({ userId: idSchema, tokenId: idSchema });

/** Every job by its name. */
export const JOBS = {
  'mail.send': sendMailJob,
  'mail.testRelay': defineJob('mail.testRelay', 'mail', z.object({ userId: idSchema }), { attempts: 1 }),
  'user.mailInvitation': defineJob('user.mailInvitation', 'housekeeping', linkPayload),
  'user.mailPasswordReset': defineJob('user.mailPasswordReset', 'housekeeping', linkPayload),
  'company.reassess': companyReassess,
  'companies.reassess': companiesReassess,
  'companies.forget': companiesForget,
  'attention.reassessAll': attentionReassessAll,
  'alert.raise': alertRaise,
  'followUp.invite': defineJob('followUp.invite', 'housekeeping', one.followUp),
  'offer.tellViewed': defineJob('offer.tellViewed', 'housekeeping', one.offer),
  'siteRequest.tellReceived': defineJob('siteRequest.tellReceived', 'housekeeping', one.siteRequest),
  'import.tellFinished': defineJob('import.tellFinished', 'housekeeping', one.importRun),
  'duties.sweep': defineJob('duties.sweep', 'housekeeping', z.object({})),
  'import.check': importCheck,
  'import.run': importRun,
  'import.undo': importUndo,
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof JOBS;

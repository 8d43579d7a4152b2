import type { JobDefinition } from '@ortstreu/shared/kernel';
import type { z } from 'zod';
import type { JobHandler } from './deps';
import type { JOBS, JobName } from './jobs';

type PayloadOf<Definition extends JobDefinition> = z.output<Definition['payload']>;

/** Heavy handlers are loaded when the first job of their kind comes. */
export type HandlerLoaders = { [Name in JobName]: () => Promise<JobHandler<PayloadOf<(typeof JOBS)[Name]>>> };

export const HANDLERS: HandlerLoaders = {
  'mail.send': async () => (await import('./mail/sendMail.job')).sendMail,
  'mail.testRelay': async () => (await import('./modules/mail/testRelay.job')).testRelay,
  'user.mailInvitation': async () => (await import('./modules/user/mailLink.job')).mailInvitation,
  'user.mailPasswordReset': async () => (await import('./modules/user/mailLink.job')).mailPasswordReset,
  'company.reassess': async () => (await import('./modules/attention/reassessCompany.job')).reassessCompanyJob,
  'companies.reassess': async () => (await import('./modules/attention/reassessCompany.job')).reassessCompaniesJob,
  'companies.forget': async () => (await import('./modules/attention/forgetCompanies.job')).forgetCompaniesJob,
  'attention.reassessAll': async () => (await import('./modules/attention/reassessAll.job')).reassessAllJob,
  'followUp.invite': async () => (await import('./modules/followUp/inviteFollowUp.job')).inviteFollowUpJob,
  'offer.tellViewed': async () => (await import('./modules/offer/tellOfferViewed.job')).offerViewedJob,
  'siteRequest.tellReceived': async () => (await import('./modules/siteRequest/tellRequestReceived.job')).requestReceivedJob,
  'import.tellFinished': async () => (await import('./modules/importing/tellImportFinished.job')).importFinishedJob,
  'duties.sweep': async () => (await import('./modules/duties/duties.job')).sweepDuties,
  'alert.raise': async () => (await import('./modules/alert/raiseAlert.job')).raiseAlertJob,
  'import.check': async () => (await import('./modules/importing/checkImport.job')).checkImportJob,
  'import.run': async () => (await import('./modules/importing/runImport.job')).runImportJob,
  'import.undo': async () => (await import('./modules/importing/undoImport.job')).undoImportJob,
};

import { ATTENTION_LEVELS } from '@ortstreu/shared/company';
import { defineEvent, defineJob, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/**
 * A company's level, urgency or reasons are other than before. `rose` is true when the level went
 * up or another fact that is always red came to light: somebody should be told.
 */
export const assessmentChanged = defineEvent(
  'assessment.changed',
  z.object({ companyId: idSchema, assessmentId: idSchema, before: z.enum(ATTENTION_LEVELS).nullable(), level: z.enum(ATTENTION_LEVELS), rose: z.boolean() }),
);

/** Assess one company anew because its facts changed. */
export const companyReassess = defineJob('company.reassess', 'scoring', z.object({ companyId: idSchema }));

/** Assess many companies anew, e.g. those of an import batch. */
export const companiesReassess = defineJob('companies.reassess', 'scoring', z.object({ companyIds: z.array(idSchema).max(1000) }));

/** Drop what was found out about companies that are gone. */
export const companiesForget = defineJob('companies.forget', 'scoring', z.object({ companyIds: z.array(idSchema).max(1000) }));

/** Assess every company, nightly, because time alone changes levels. */
export const attentionReassessAll = defineJob('attention.reassessAll', 'scoring', z.object({}));

import { defineJob, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** Tells people of a company that has become more urgent; follows from `assessment.changed`. Not in the mail queue, where a hanging relay would hold up the page. */
export const alertRaise = defineJob('alert.raise', 'scoring', z.object({ assessmentId: idSchema, rose: z.boolean() }));

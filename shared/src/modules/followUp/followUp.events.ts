import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const payload = z.object({ followUpId: idSchema, companyId: idSchema });

export const followUpScheduled = defineEvent('followUp.scheduled', payload);
export const followUpRescheduled = defineEvent('followUp.rescheduled', payload);
export const followUpCompleted = defineEvent('followUp.completed', payload);
export const followUpReopened = defineEvent('followUp.reopened', payload);

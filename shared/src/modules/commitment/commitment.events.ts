import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const payload = z.object({ commitmentId: idSchema, companyId: idSchema });

export const commitmentAdded = defineEvent('commitment.added', payload);
export const commitmentCompleted = defineEvent('commitment.completed', payload);
export const commitmentReopened = defineEvent('commitment.reopened', payload);

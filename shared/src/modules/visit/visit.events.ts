import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const payload = z.object({ visitId: idSchema, companyId: idSchema });

export const visitRecorded = defineEvent('visit.recorded', payload);
export const visitUpdated = defineEvent('visit.updated', payload);

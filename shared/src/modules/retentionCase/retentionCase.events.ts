import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const payload = z.strictObject({ caseId: idSchema, companyId: idSchema });

export const retentionCaseOpened = defineEvent('retentionCase.opened', payload);
export const retentionCaseUpdated = defineEvent('retentionCase.updated', payload);
export const retentionCaseMoved = defineEvent('retentionCase.moved', payload);

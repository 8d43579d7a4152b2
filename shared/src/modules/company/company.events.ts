import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

const one = z.strictObject({ companyId: idSchema });

export const companyCreated = defineEvent('company.created', one);
export const companyUpdated = defineEvent('company.updated', one);
export const companyArchived = defineEvent('company.archived', one);
/** Somebody of the office spoke with the company outside a visit; the cadence starts anew. */
export const companyContacted = defineEvent('company.contacted', one);
/** An import was taken back: these companies are gone, and so should be what others derived from them. */
export const companiesRemoved = defineEvent('companies.removed', z.strictObject({ companyIds: z.array(idSchema).max(1000) }));
/** Many at once, so that an import causes one reassessment a batch. */
export const companiesImported = defineEvent('companies.imported', z.strictObject({ companyIds: z.array(idSchema).max(1000) }));

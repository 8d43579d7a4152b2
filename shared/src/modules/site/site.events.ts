import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** Sites were entered, changed, confirmed, imported or taken out; many at once from an import. */
export const siteChanged = defineEvent('site.changed', z.strictObject({ siteIds: z.array(idSchema).max(1000) }));

import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';
import { REQUEST_STAGES } from './requestStages';

const one = z.strictObject({ siteRequestId: idSchema });

/** An enquiry has arrived; somebody should answer it. */
export const siteRequestCreated = defineEvent('siteRequest.created', one);
export const siteRequestUpdated = defineEvent('siteRequest.updated', one);
export const siteRequestMoved = defineEvent('siteRequest.moved', one.extend({ from: z.enum(REQUEST_STAGES), to: z.enum(REQUEST_STAGES) }));

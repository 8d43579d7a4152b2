import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** An administrator wants to see whether the relay works: the mail goes to the own address, the outcome to `recordMailTest`. */
export const mailTestRequested = defineEvent('settings.mailTestRequested', z.object({ userId: idSchema }));
/** Cadence, limits, zone or state changed. */
export const settingsUpdated = defineEvent('settings.updated', z.object({ fields: z.array(z.string()) }));

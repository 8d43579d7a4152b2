import { defineEvent, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** A mail waits to be sent; also after an administrator asked for another try. */
export const mailQueued = defineEvent('mail.queued', z.strictObject({ mailId: idSchema }));

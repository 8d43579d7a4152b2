import { defineJob, idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** With waits that grow to a quarter of an hour, 300 attempts outlast a mail server that is away for three days. */
export const sendMailJob = defineJob('mail.send', 'mail', z.strictObject({ mailId: idSchema }), { attempts: 300, backoffMs: 2000 });

import { idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** Every kind of mail that the product sends; each has a template in the workers and sample values for the preview. */
export const MAIL_KINDS = [
  'userInvitation',
  'passwordReset',
  'relayTest',
  'alert',
  'followUpInvitation',
  'followUpReminder',
  'followUpEscalation',
  'commitmentReminder',
  'weeklyDigest',
  'offer',
  'offerViewed',
  'requestReceived',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** `refused` = the server said no for good (unknown recipient); `withdrawn` = nothing to say any more when its turn came. */
export const MAIL_STATUSES = ['queued', 'sent', 'refused', 'withdrawn'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

export const retryMailInput = z.strictObject({ id: idSchema });

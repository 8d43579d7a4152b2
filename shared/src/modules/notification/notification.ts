import { idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** What a person is told in the page; each kind has a sentence in the catalogue `notification.kinds`. */
export const NOTIFICATION_KINDS = [
  'alert',
  'followUpDue',
  'followUpOverdue',
  'followUpEscalated',
  'commitmentDue',
  'commitmentOverdue',
  'offerViewed',
  'offerExpired',
  'requestReceived',
  'requestOverdue',
  'importFinished',
  'mailRefused',
  'jobFailed',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Either single ones or everything up to now. */
export const markNotificationsReadInput = z.strictObject({ ids: z.array(idSchema).max(500).nullish() });

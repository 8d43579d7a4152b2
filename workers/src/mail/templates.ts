import type { MailKind } from '@ortstreu/shared/mail';
import type { MailTemplate } from './mailTemplate';
import { alertMail } from './templates/alert.mail';
import { commitmentReminderMail, followUpEscalationMail, followUpReminderMail } from './templates/dueWork.mail';
import { followUpInvitationMail } from './templates/followUpInvitation.mail';
import { offerMail } from './templates/offer.mail';
import { offerViewedMail } from './templates/offerViewed.mail';
import { passwordResetMail } from './templates/passwordReset.mail';
import { relayTestMail } from './templates/relayTest.mail';
import { requestReceivedMail } from './templates/requestReceived.mail';
import { userInvitationMail } from './templates/userInvitation.mail';
import { weeklyDigestMail } from './templates/weeklyDigest.mail';

/** Every kind of mail with its template. */
const TEMPLATES = {
  userInvitation: userInvitationMail,
  passwordReset: passwordResetMail,
  relayTest: relayTestMail,
  alert: alertMail,
  followUpInvitation: followUpInvitationMail,
  followUpReminder: followUpReminderMail,
  followUpEscalation: followUpEscalationMail,
  commitmentReminder: commitmentReminderMail,
  weeklyDigest: weeklyDigestMail,
  offer: offerMail,
  offerViewed: offerViewedMail,
  requestReceived: requestReceivedMail,
} as const satisfies Record<MailKind, unknown>;

/** The template of a kind, with parameters as the database holds them. */
export const templateOf = (kind: MailKind): MailTemplate<Record<string, unknown>, unknown> | undefined =>
  (TEMPLATES as Partial<Record<MailKind, unknown>>)[kind] as MailTemplate<Record<string, unknown>, unknown> | undefined;

/** For the preview and its test. */
export const allTemplates = (): [string, MailTemplate<Record<string, unknown>, unknown>][] =>
  Object.entries(TEMPLATES) as unknown as [string, MailTemplate<Record<string, unknown>, unknown>][];

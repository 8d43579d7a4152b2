import { formats, translator, type Locale } from '@ortstreu/shared/i18n';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { claimMail, isMailWaiting, releaseMail, settleMail, type MailRecord } from '@ortstreu/shared/mail/server';
import type { AgencySettings } from '@ortstreu/shared/settings';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { tellMailRefused } from '../modules/mail/tellMailRefused';
import type { JobDeps, JobHandler } from '../deps';
import type { MailContent, MailLanguage } from './mailTemplate';
import { MailFailure } from './mailTransport';
import { renderMail } from './renderMail';
import { templateOf } from './templates';

const languageOf = (locale: Locale, settings: AgencySettings, publicUrl: string): MailLanguage => ({
  t: translator(locale),
  formats: formats(locale, settings.timeZone),
  locale,
  publicUrl,
  agencyName: settings.agencyName,
});

async function compose(mail: MailRecord, deps: JobDeps, language: MailLanguage, settings: AgencySettings): Promise<MailContent | null> {
  const template = templateOf(mail.kind);
  if (!template) throw new Error(`no template for mail ${mail.kind}`);
  const facts = await template.load(mail.params, deps, settings);
  return facts === null ? null : template.compose(facts, language);
}

/** Stays the same over all attempts, so that a mail doubled by a crash can be told from two mails. */
const messageIdOf = (mail: MailRecord, publicUrl: string): string => `<${mail._id.toHexString()}@${new URL(publicUrl).hostname}>`;

async function deliver(mail: MailRecord, deps: JobDeps): Promise<void> {
  const settings = await loadSettings();
  const language = languageOf(mail.locale, settings, deps.publicUrl);
  const content = await compose(mail, deps, language, settings);
  if (!content) return settleMail(mail._id, 'withdrawn', deps.clock.now());
  const { subject, html, text } = await renderMail(content, language);
  const { attachments, calendar, replyTo } = content;
  await deps.transport.send({
    to: mail.to,
    subject,
    html,
    text,
    attachments,
    replyTo,
    messageId: messageIdOf(mail, deps.publicUrl),
    ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'termin.ics' } } : {}),
  });
  return settleMail(mail._id, 'sent', deps.clock.now());
}

/**
 * Sends one mail once. A refusal for good is noted and told to the administrators; every other failure is thrown, so that the queue
 * tries again with growing waits.
 */
export const sendMail: JobHandler<{ mailId: string }> = async ({ mailId }, deps) => {
  const mail = await claimMail(mailId, deps.clock.now());
  if (!mail) {
    // Somebody else is sending it: come back later, in case that process dies before its claim ends.
    if (await isMailWaiting(mailId)) throw new Error('the mail is being sent by another worker');
    return;
  }
  try {
    await deliver(mail, deps);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof MailFailure && error.isFinal)) {
      await releaseMail(mail._id, message);
      throw error;
    }
    await settleMail(mail._id, 'refused', deps.clock.now(), message);
    await runCommand(tellMailRefused, { mailId }, deps.scope);
  }
};

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formats, LOCALES, translator } from '@ortstreu/shared/i18n';
import { MAIL_KINDS, type MailKind } from '@ortstreu/shared/mail';
import { startMailSink, type MailSink } from '../testing/startMailSink';
import { relayTransport } from './mailTransport';
import { renderMail } from './renderMail';
import { allTemplates, templateOf } from './templates';

const PUBLIC_URL = 'https://ortstreu.beispielstadt.example';
const UNFINISHED = /\{\{|undefined|\[object|\bmail\.[a-z]|attention\.[a-z]|followUp\.[a-z]|offer\.mail/;

describe('every mail', () => {
  let sink: MailSink;
  beforeAll(async () => {
    sink = await startMailSink();
  });
  afterAll(() => sink.close());

  it('has a template', () => {
    expect(
      allTemplates()
        .map(([kind]) => kind)
        .sort(),
    ).toEqual([...MAIL_KINDS].sort());
  });

  const cases = LOCALES.flatMap((locale) => MAIL_KINDS.map((kind) => [kind, locale] as const));
  it.each(cases)('%s arrives in %s, as good in plain text as in HTML', async (kind: MailKind, locale) => {
    const template = templateOf(kind);
    if (!template) throw new Error(`no template for ${kind}`);
    const language = {
      t: translator(locale),
      formats: formats(locale, 'Europe/Berlin'),
      locale,
      publicUrl: PUBLIC_URL,
      agencyName: 'Wirtschaftsförderung Beispielstadt',
    };
    const content = template.compose(template.sample, language);
    const { subject, html, text } = await renderMail(content, language);
    const address = `${kind}-${locale}@beispielstadt.example`;
    const { calendar } = content;
    await relayTransport(() => Promise.resolve({ url: sink.url, from: 'Ortstreu <ortstreu@beispielstadt.example>' })).send({
      to: { address, name: 'Jörg Größe' },
      subject,
      html,
      text,
      ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'termin.ics' } } : {}),
    });
    const [mail, ...more] = sink.to(address);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(subject);
    expect(mail?.text?.trim()).toBe(text.trim());
    expect(`${subject} ${text} ${html}`).not.toMatch(UNFINISHED);
    expect(html).toContain(`lang="${locale}"`);
    if (content.button) {
      expect(text).toContain(content.button.url);
      expect(html).toContain(`href="${content.button.url}"`);
      expect(content.button.url.startsWith(PUBLIC_URL)).toBe(true);
    }
    if (calendar) expect(mail?.attachments.map(({ contentType }) => contentType)).toContain('text/calendar');
  });
});

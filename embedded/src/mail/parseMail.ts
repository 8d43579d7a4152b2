import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser';

/** What a list shows of a message. */
export interface MailSummary {
  id: string;
  /** Envelope recipients, blind copies too. */
  recipients: string[];
  from: string;
  to: string;
  subject: string;
  /** As the sender's program wrote it; the id of the message tells when it arrived. */
  date?: Date;
  messageId?: string;
}

/** A file that came with a message; its place in `attachments` is its number for `attachment()`. */
export interface MailAttachment {
  filename?: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** Shown within the HTML rather than offered beside it. */
  isInline: boolean;
}

/** A message as a person reads it. */
export interface Mail extends MailSummary {
  cc: string;
  replyTo: string;
  /**
   * Untrusted HTML exactly as sent (images that came along are data URLs): show it only in an `<iframe sandbox>` without
   * `allow-scripts` and `allow-same-origin`, under a policy that loads nothing from outside.
   */
  html?: string;
  /** Plain text, derived from the HTML when the sender gave none. */
  text?: string;
  attachments: MailAttachment[];
  /** Invitations: the iTIP method (REQUEST, CANCEL, …) and the iCalendar text. */
  calendar: { method?: string; content: string }[];
  /** True when the message is too broken to be read; `text` then shows how it begins. */
  isUnreadable: boolean;
}

/** Bytes within which the header of a message is looked for. */
export const HEAD_LENGTH = 64 * 1024;
/** Characters; turning HTML into text takes time with the square of its depth, and nobody else is served meanwhile. */
const MAX_HTML_FOR_TEXT = 200_000;

export async function parseSummary(id: string, start: Buffer): Promise<MailSummary> {
  const end = start.indexOf('\r\n\r\n');
  return summary(id, await simpleParser(Buffer.concat([start.subarray(0, end < 0 ? start.length : end), Buffer.from('\r\n\r\n')])));
}

export async function parseMail(id: string, source: Buffer): Promise<Mail> {
  try {
    const mail = await parse(source);
    const text = await textOf(mail, source);
    return {
      ...summary(id, mail),
      cc: addresses(mail.cc),
      replyTo: addresses(mail.replyTo),
      ...(mail.html ? { html: mail.html } : {}),
      ...(text === undefined ? {} : { text }),
      attachments: mail.attachments.map(describe),
      calendar: calendarParts(mail.attachments),
      isUnreadable: false,
    };
  } catch {
    const start = source.subarray(0, HEAD_LENGTH);
    const known = await parseSummary(id, start).catch(() => ({ id, recipients: [], from: '', to: '', subject: '' }));
    return { ...known, cc: '', replyTo: '', text: start.toString('latin1'), attachments: [], calendar: [], isUnreadable: true };
  }
}

export async function parseAttachment(source: Buffer, index: number): Promise<(MailAttachment & { content: Buffer }) | undefined> {
  const found = (await parse(source)).attachments[index];
  return found && { ...describe(found), content: found.content };
}

function parse(source: Buffer): Promise<ParsedMail> {
  return simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
}

async function textOf(mail: ParsedMail, source: Buffer): Promise<string | undefined> {
  if (mail.text || !mail.html || mail.html.length > MAX_HTML_FOR_TEXT) return mail.text;
  return (await simpleParser(source, { skipTextToHtml: true })).text;
}

function summary(id: string, mail: ParsedMail): MailSummary {
  return {
    id,
    recipients: envelopeRecipients(mail),
    from: addresses(mail.from),
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    ...(mail.date && !Number.isNaN(mail.date.getTime()) ? { date: mail.date } : {}),
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
  };
}

/** We wrote them on top, before our `Received`; what follows was in the message and says nothing. */
function envelopeRecipients({ headerLines }: ParsedMail): string[] {
  const own = headerLines.slice(0, headerLines.findIndex(({ key }) => key === 'received'));
  return own.filter(({ key }) => key === 'delivered-to').map(({ line }) => line.slice(line.indexOf(':') + 1).trim());
}

function addresses(value: AddressObject | AddressObject[] | undefined): string {
  return [value ?? []].flat().map(({ text }) => text).join(', ');
}

function describe({ filename, contentType, size, related }: Attachment): MailAttachment {
  return { ...(filename ? { filename } : {}), contentType, size, isInline: related ?? false };
}

/** The same invitation often comes twice, as an alternative to the text and as a file. */
function calendarParts(attachments: Attachment[]): Mail['calendar'] {
  const parts = attachments.filter(({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics');
  const byContent = new Map<string, string | undefined>();
  for (const part of parts) {
    const content = part.content.toString('utf8');
    const method = /^METHOD:(\w+)/m.exec(content)?.[1];
    byContent.set(content, method);
  }
  return [...byContent].map(([content, method]) => ({ content, ...(method ? { method } : {}) }));
}

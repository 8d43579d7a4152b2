import { simpleParser, type AddressObject, type Attachment, type EmailAddress, type ParsedMail } from 'mailparser';

/** What a list shows of a message. */
export interface MailSummary {
  id: string;
  receivedAt: Date;
  /** Envelope recipients, blind copies too. */
  recipients: string[];
  from: string;
  to: string[];
  subject: string;
  /** As the sender's program wrote it. */
  date?: Date;
  messageId?: string;
}

/** A file that came with a message. */
export interface MailAttachment {
  /** Its number for `attachment()`. */
  index: number;
  /** As the sender named it, never empty; untrusted. */
  filename: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** Shown within the HTML rather than offered beside it. */
  isInline: boolean;
}

/** A message as a person reads it. */
export interface Mail extends MailSummary {
  cc: string[];
  replyTo: string[];
  /**
   * Untrusted HTML exactly as sent (images that came along are data URLs): show it only in an `<iframe sandbox>` without
   * `allow-scripts` and `allow-same-origin`, under a policy that loads nothing from outside. Null for a message in plain text.
   */
  html: string | null;
  /** Plain text, derived from the HTML when the sender gave none and it is not huge. */
  text: string;
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
    return {
      ...summary(id, mail),
      cc: addresses(mail.cc),
      replyTo: addresses(mail.replyTo),
      html: mail.html || null,
      text: await textOf(mail, source),
      attachments: mail.attachments.map(describe),
      calendar: calendarParts(mail.attachments),
      isUnreadable: false,
    };
  } catch {
    const start = source.subarray(0, HEAD_LENGTH);
    const known = await parseSummary(id, start).catch(() => ({ id, receivedAt: timeOf(id), recipients: [], from: '', to: [], subject: '' }));
    return { ...known, cc: [], replyTo: [], html: null, text: start.toString('latin1'), attachments: [], calendar: [], isUnreadable: true };
  }
}

export async function parseAttachment(source: Buffer, index: number): Promise<(MailAttachment & { content: Buffer }) | null> {
  const found = (await parse(source)).attachments[index];
  return found ? { ...describe(found, index), content: found.content } : null;
}

function parse(source: Buffer): Promise<ParsedMail> {
  return simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
}

async function textOf(mail: ParsedMail, source: Buffer): Promise<string> {
  if (mail.text || !mail.html || mail.html.length > MAX_HTML_FOR_TEXT) return mail.text ?? '';
  return (await simpleParser(source, { skipTextToHtml: true })).text ?? '';
}

function summary(id: string, mail: ParsedMail): MailSummary {
  return {
    id,
    receivedAt: timeOf(id),
    recipients: envelopeRecipients(mail),
    from: addresses(mail.from).join(', '),
    to: addresses(mail.to),
    subject: mail.subject ?? '',
    ...(mail.date && !Number.isNaN(mail.date.getTime()) ? { date: mail.date } : {}),
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
  };
}

/** We wrote them on top, before our `Received`; what follows was in the message and says nothing. */
function envelopeRecipients({ headerLines }: ParsedMail): string[] {
  const own = headerLines.slice(
    0,
    headerLines.findIndex(({ key }) => key === 'received'),
  );
  return own.filter(({ key }) => key === 'delivered-to').map(({ line }) => line.slice(line.indexOf(':') + 1).trim());
}

/** An id begins with the time of arrival: 20260329T013000123Z-… */
function timeOf(id: string): Date {
  return new Date(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, '$1-$2-$3T$4:$5:$6.$7Z'));
}

function addresses(value: AddressObject | AddressObject[] | undefined): string[] {
  const flat = (list: EmailAddress[]): EmailAddress[] => list.flatMap((entry) => (entry.group ? flat(entry.group) : entry));
  return [value ?? []].flat().flatMap((one) => flat(one.value).map(({ name, address = '' }) => (name ? `${name} <${address}>` : address)));
}

function describe({ filename, contentType, size, related }: Attachment, index: number): MailAttachment {
  const nameless = contentType === 'text/calendar' ? 'invite.ics' : `attachment-${index + 1}`;
  return { index, filename: filename || nameless, contentType, size, isInline: related ?? false };
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

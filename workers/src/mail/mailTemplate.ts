import type { Formats, Locale, Translate } from '@ortstreu/shared/i18n';
import type { AgencySettings } from '@ortstreu/shared/settings';
import type { JobDeps } from '../deps';

/** What a template may speak with. */
export interface MailLanguage {
  t: Translate;
  formats: Formats;
  locale: Locale;
  /** Address of the product, without a slash at the end. */
  publicUrl: string;
  agencyName: string;
}

export interface MailSection {
  heading?: string;
  paragraphs?: string[];
  /** One line each; a line with a path becomes a link. */
  items?: { text: string; path?: string }[];
}

/** A mail as data: the reason first, then one button, then the rest. HTML and plain text say the same. */
export interface MailContent {
  subject: string;
  greeting?: string;
  lead: string;
  button?: { label: string; url: string };
  sections?: MailSection[];
  /** Why the recipient gets this mail. */
  footer?: string;
  attachments?: { filename: string; content: string | Buffer; contentType: string }[];
  /** A meeting to put into the calendar, taken over or cancelled by the mail program. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  replyTo?: string;
}

/** One kind of mail: what it loads, how it says it, and an example for the preview and its test. */
export interface MailTemplate<Params, Facts> {
  /** Reads what the mail says at the moment of sending; null when there is nothing to say any more. */
  load(params: Params, deps: JobDeps, settings: AgencySettings): Promise<Facts | null>;
  compose(facts: Facts, language: MailLanguage): MailContent;
  sample: Facts;
}

export const defineMail = <Params, Facts>(template: MailTemplate<Params, Facts>): MailTemplate<Params, Facts> => template;

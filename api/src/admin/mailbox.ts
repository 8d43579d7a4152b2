/** One kept mail in the list. */
export interface MailSummary {
  id: string;
  receivedAt: Date;
  from: string;
  to: string[];
  subject: string;
}

export interface MailAttachment {
  index: number;
  filename: string;
  contentType: string;
  /** Bytes. */
  size: number;
}

export interface KeptMail extends MailSummary {
  text: string;
  /** Null for a mail in plain text. */
  html: string | null;
  attachments: MailAttachment[];
}

/** Mail that stays on this machine because no relay is set. */
export interface Mailbox {
  /** Newest first. */
  list(options: { limit: number; before?: string }): Promise<MailSummary[]>;
  /** Null when there is no such mail. */
  read(id: string): Promise<KeptMail | null>;
  attachment(id: string, index: number): Promise<{ filename: string; contentType: string; content: Buffer } | null>;
}

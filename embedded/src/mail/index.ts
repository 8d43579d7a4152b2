export type { Mail, MailAttachment, MailSummary } from './parseMail';
export { startMailbox, type Mailbox } from './startMailbox';

export { MAIL_KINDS, MAIL_STATUSES, retryMailInput, type MailKind, type MailStatus } from './mail';
export { mailQueued } from './mail.events';
export { sendMailJob } from './mail.jobs';

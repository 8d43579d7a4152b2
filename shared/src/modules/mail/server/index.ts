export { listMails } from './listMails';
export { claimMail, isMailWaiting, releaseMail, settleMail } from './mailDelivery';
export { MailModel, type MailRecord } from './MailModel';
export { knownMailKeys, mailsByKeyPrefix } from './mailsByKey';
export { queueMail, type OutgoingMail } from './queueMail';
export { retryMail } from './retryMail';

export { currentRelay, type RelayAddress } from './currentRelay';
export { relayTransport, MailFailure, type MailTransport } from './mailTransport';
export { renderMail, type RenderedMail } from './renderMail';
export { allTemplates } from './templates';

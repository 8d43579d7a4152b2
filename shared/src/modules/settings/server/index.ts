export { forgetSettings, loadMailRelay, loadMailTest, loadSettings, type MailRelay } from './loadSettings';
export { noteJobRetries } from './noteJobRetries';
export { initialiseSettings, recordMailTest, requestMailTest, updateMailRelay, updateSettings } from './updateSettings';

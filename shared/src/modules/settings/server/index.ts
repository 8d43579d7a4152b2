export { forgetSettings, loadMailRelay, loadMailTest, loadSettings, type MailRelay } from './loadSettings';
export { initialiseSettings, recordMailTest, requestMailTest, updateMailRelay, updateSettings } from './updateSettings';

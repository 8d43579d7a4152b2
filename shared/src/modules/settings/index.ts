export {
  agencyInput,
  DEFAULT_SETTINGS,
  MAIL_SECURITIES,
  updateMailRelayInput,
  updateSettingsInput,
  type AgencyInput,
  type AgencySettings,
  type CadenceMonths,
  type MailRelayView,
  type MailSecurity,
  type MailTest,
  type UpdateMailRelayInput,
  type UpdateSettingsInput,
} from './settings';
export { grantSettings } from './settings.policy';
export { mailTestRequested, settingsUpdated } from './settings.events';

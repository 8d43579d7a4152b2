export {
  ALERT_ROLES,
  alertRecipients,
  deservesAlert,
  type AlertChange,
  type AlertPerson,
  type AlertRecipient,
  type AlertRole,
  type AlertSituation,
} from './alertRules';
export { alertRaise } from './alert.jobs';

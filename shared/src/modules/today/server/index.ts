export { todayOf, type Today } from './todayOf';

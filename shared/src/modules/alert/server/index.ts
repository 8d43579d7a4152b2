export { assessmentSeenBy, scopeOfUser } from './assessmentSeenBy';
export { raiseAlert } from './raiseAlert';

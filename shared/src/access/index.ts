export { abilityOf, subjectOf, type AppAbility } from './ability';
export { ANONYMOUS, SETUP, WORKERS, type Actor, type AnonymousActor, type SystemActor, type UserActor } from './actor';
export {
  CONFIDENTIALITIES,
  grantWhereVisible,
  SUBJECTS,
  worksOnRecords,
  type Action,
  type Can,
  type Cannot,
  type Confidentiality,
  type Grant,
  type SubjectType,
} from './grants';
export { ROLES, type Role } from './role';

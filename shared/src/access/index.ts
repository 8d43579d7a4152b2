export { ANONYMOUS, SETUP, WORKERS, type Actor, type AnonymousActor, type SystemActor, type UserActor } from './actor';
export { ROLES, type Role } from './role';

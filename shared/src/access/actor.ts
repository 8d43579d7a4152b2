import type { Role } from './role';

/** A person who is signed in. */
export interface UserActor {
  kind: 'user';
  id: string;
  role: Role;
  locale: 'de' | 'en';
}

/** Work that nobody clicked for: workers, imports going on, the sample town. */
export interface SystemActor {
  kind: 'system';
  name: 'workers' | 'setup' | 'seed';
}

/** An investor who opens an offer by its link, or somebody at the login page. */
export interface AnonymousActor {
  kind: 'anonymous';
}

export type Actor = UserActor | SystemActor | AnonymousActor;

export const WORKERS: SystemActor = { kind: 'system', name: 'workers' };
export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };
/** Commands of the set-up page, before the first administrator exists. */
export const SETUP: SystemActor = { kind: 'system', name: 'setup' };

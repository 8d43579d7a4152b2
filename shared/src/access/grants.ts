import type { UserActor } from './actor';

/** Everything that rights are given on. */
export const SUBJECTS = [
  'Company',
  'Contact',
  'TimelineEntry',
  'Visit',
  'Signal',
  'Assessment',
  'Commitment',
  'FollowUp',
  'RetentionCase',
  'Site',
  'SiteRequest',
  'Offer',
  'Notification',
  'ImportRun',
  'User',
  'Settings',
  'System',
] as const;
export type SubjectType = (typeof SUBJECTS)[number];

/** `manage` is CASL's word for every action. */
export type Action =
  | 'read'
  | 'create'
  | 'update'
  | 'archive'
  | 'confirm'
  | 'dismiss'
  | 'complete'
  | 'move'
  | 'send'
  | 'revoke'
  | 'run'
  | 'undo'
  | 'export'
  | 'administer'
  | 'manage';

/** Conditions are MongoDB filters on the record; ids in them are hex texts. */
export type Can = (actions: Action | Action[], types: SubjectType | SubjectType[], conditions?: object) => void;
export type Cannot = Can;

/** One function per module, in its `<module>.policy.ts`; assembled in `ability.ts`. */
export type Grant = (user: UserActor, can: Can, cannot: Cannot) => void;

/** Open to the office, or only to the people named on the record and to heads. */
export const CONFIDENTIALITIES = ['office', 'restricted'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/**
 * Grants actions on records that may be restricted: heads see everything, the people named on a record see it,
 * everybody else (administrators too, who run the system) only what is open to the office.
 */
export function grantWhereVisible(user: UserActor, can: Can, actions: Action | Action[], type: SubjectType): void {
  if (user.role === 'head') {
    can(actions, type);
    return;
  }
  can(actions, type, { confidentiality: 'office' });
  can(actions, type, { readerIds: user.id });
}

/**
 * Roles that change the office's records: all but readers. In an office of two the administrator visits companies too;
 * what the role does not give is a look into restricted records.
 */
export const worksOnRecords = (user: UserActor): boolean => user.role !== 'reader';

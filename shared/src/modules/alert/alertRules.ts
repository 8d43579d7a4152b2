import type { Role } from '@ortstreu/shared/access';
import { ATTENTION_LEVELS, type AttentionLevel } from '@ortstreu/shared/company';
import { actingFor } from '@ortstreu/shared/followUp';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { isAbsent, type Absence } from '@ortstreu/shared/user';

export interface AlertChange {
  /** Null for the first assessment of a company. */
  before: AttentionLevel | null;
  level: AttentionLevel;
  /** The level went up, or another fact that is always red came to light. */
  rose: boolean;
  /** Somebody observed something, as against facts that came with the company's record. */
  isObserved: boolean;
}

/**
 * Whether somebody has to be told. Taking stock of a company for the first time is no news while it is only to be watched, so that
 * an import of thousands does not send thousands of mails.
 */
export function deservesAlert({ before, level, rose, isObserved }: AlertChange): boolean {
  if (!rose || level === 'calm') return false;
  return before !== null || isObserved || ATTENTION_LEVELS.indexOf(level) > ATTENTION_LEVELS.indexOf('watch');
}

/** An active account. */
export interface AlertPerson {
  id: string;
  role: Role;
  absence: Absence | null;
}

/** Why somebody hears of it; `deputy` stands in for somebody who is away. */
export const ALERT_ROLES = ['manager', 'deputy', 'head'] as const;
export type AlertRole = (typeof ALERT_ROLES)[number];

export interface AlertRecipient {
  userId: string;
  as: AlertRole;
}

export interface AlertSituation {
  level: AttentionLevel;
  managerId: string | null;
  /** Everybody who can sign in. */
  people: readonly AlertPerson[];
  today: LocalDate;
}

/** Who leads the office; an office without a head falls back to whoever runs the system, because somebody must hear of it. */
function headsOf(people: readonly AlertPerson[]): AlertPerson[] {
  const heads = people.filter(({ role }) => role === 'head');
  return heads.length > 0 ? heads : people.filter(({ role }) => role === 'administrator');
}

/**
 * Who is told: the account manager, or the deputy while the manager is away; the heads too when it is red, when nobody is named, and
 * when the manager is away without a deputy. Everybody at most once, in the first of these roles.
 */
export function alertRecipients({ level, managerId, people, today }: AlertSituation): AlertRecipient[] {
  const isActive = (id: string | null | undefined): id is string => people.some((person) => person.id === id);
  const absences = people.flatMap(({ id, absence }) =>
    absence ? [{ personId: id, from: absence.from, until: absence.to, ...(isActive(absence.deputyId) ? { deputyId: absence.deputyId } : {}) }] : [],
  );
  const acting = (id: string, as: AlertRole): AlertRecipient => {
    const userId = actingFor(id, absences, today);
    return { userId, as: userId === id ? as : 'deputy' };
  };
  const manager = people.find(({ id }) => id === managerId);
  const named = manager ? [acting(manager.id, 'manager')] : [];
  const isLeftAlone = named.every(({ userId }) => isAbsent(people.find(({ id }) => id === userId)?.absence, today));
  const heads = level === 'now' || isLeftAlone ? headsOf(people).map(({ id }) => acting(id, 'head')) : [];
  const told = new Map<string, AlertRecipient>();
  for (const recipient of [...named, ...heads]) if (!told.has(recipient.userId)) told.set(recipient.userId, recipient);
  return [...told.values()];
}

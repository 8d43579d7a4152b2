import type { Role } from '@ortstreu/shared/access';
import type { Command } from '@ortstreu/shared/kernel/server';
import type { StoredUser } from '@ortstreu/shared/user/server';
import type { Agent, TestApi } from './bootApi';

/** What happens when somebody of a role tries: it works, it is refused, or the record (or link) does not exist for them. */
export type Outcome = 'allowed' | 'hidden' | 'FORBIDDEN' | 'NOT_FOUND' | 'LINK_INVALID';

/** Somebody of a role, signed in. */
export interface Seat {
  role: Role;
  user: StoredUser;
  agent: Agent;
}

/** One situation in which the action is tried, for instance a restricted record on which the person is not named. */
interface AccessScope {
  /** Makes fresh records and gives the variables of the operation; runs once per role. */
  prepare?(seat: Seat, api: TestApi): Promise<Record<string, unknown>>;
  expect: Record<Role, Outcome>;
}

/** One root field of the schema. */
export interface AccessRow {
  field: `Query.${string}` | `Mutation.${string}`;
  /** The operation that is sent; selects as little as proves the point. */
  document: string;
  /** Commands that this field runs, by name; so every command has its row. */
  commands?: readonly string[];
  /** For lists: whether the prepared record is in the answer. Without it an answer without errors is `allowed`. */
  sees?(data: Record<string, unknown>, variables: Record<string, unknown>): boolean;
  scopes: Record<string, AccessScope>;
}

/** A command that no root field runs: REST routes, workers, the set-up page. */
interface CommandRow {
  command: Command;
  scopes: Record<string, { prepare(seat: Seat): Promise<unknown>; expect: Record<Role, Outcome> }>;
}

/** Everything that a module's part of the table says; exported as `access` from `<module>.access.ts`. */
export interface AccessTable {
  rows: readonly AccessRow[];
  commands?: readonly CommandRow[];
}

/** The same outcome for every role. */
export const everyone = (outcome: Outcome): Record<Role, Outcome> => ({ administrator: outcome, head: outcome, officer: outcome, reader: outcome });

/** Who may, and what the others get. */
export const only = (allowed: readonly Role[], others: Outcome = 'FORBIDDEN'): Record<Role, Outcome> => {
  const outcomeOf = (role: Role): Outcome => (allowed.includes(role) ? 'allowed' : others);
  return { administrator: outcomeOf('administrator'), head: outcomeOf('head'), officer: outcomeOf('officer'), reader: outcomeOf('reader') };
};

import type { UserActor } from '@ortstreu/shared/access';
import type { Absence } from '@ortstreu/shared/followUp';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { activeUsers } from '@ortstreu/shared/user/server';

/** Everybody who can sign in, as reminders and mails need them. */
export interface People {
  byId: ReadonlyMap<string, StoredUser>;
  headIds: readonly string[];
  /** Only deputies who can sign in count. */
  absences: readonly Absence[];
}

export const idOf = ({ _id }: { _id: { toHexString(): string } }): string => _id.toHexString();

export async function loadPeople(): Promise<People> {
  const users = await activeUsers();
  const byId = new Map(users.map((user) => [idOf(user), user]));
  const absences = users.flatMap((user): Absence[] => {
    const deputyId = user.absence?.deputyId?.toHexString();
    return user.absence
      ? [{ personId: idOf(user), from: user.absence.from, until: user.absence.to, ...(deputyId && byId.has(deputyId) ? { deputyId } : {}) }]
      : [];
  });
  return { byId, headIds: users.filter(({ role }) => role === 'head').map(idOf), absences };
}

/** The person as the rights see them. */
export const actorOf = (user: StoredUser): UserActor => ({ kind: 'user', id: idOf(user), role: user.role, locale: user.locale });

/** Recipient of a mail. */
export const recipientOf = (user: StoredUser): { to: { address: string; name: string }; locale: StoredUser['locale'] } => ({
  to: { address: user.email, name: user.name },
  locale: user.locale,
});

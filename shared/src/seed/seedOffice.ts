import { randomBytes } from 'node:crypto';
import type { Actor } from '@ortstreu/shared/access';
import { AppError } from '@ortstreu/shared/kernel';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { acceptInvitation, activeUsers, inviteUser, openInvitationOf, type StoredUser } from '@ortstreu/shared/user/server';
import { COLLEAGUES } from './data/persons';
import { scopeOn, type Colleague, type Office, type Town } from './town';

const colleagueOf = ({ _id, role, locale }: StoredUser): Colleague => {
  const id = _id.toHexString();
  return { id, actor: { kind: 'user', id, role, locale } };
};

/** Invites a colleague and takes up the invitation with a password that nobody knows. */
async function join(town: Pick<Town, 'now' | 'today'>, administrator: Actor, { name, email, role }: (typeof COLLEAGUES)[number]): Promise<Colleague> {
  const scope = scopeOn(town, administrator, 0);
  const invited = await runCommand(inviteUser, { name, email, role }, scope);
  const link = await openInvitationOf(invited._id.toHexString(), town.now);
  if (!link) throw new AppError('LINK_INVALID');
  return colleagueOf(await runCommand(acceptInvitation, { token: link.token, password: randomBytes(24).toString('base64url') }, scope));
}

/** The office: its first administrator stands already, four colleagues join. */
export async function seedOffice(town: Pick<Town, 'now' | 'today'>): Promise<Office> {
  const [first] = await activeUsers(['administrator']);
  if (!first) throw new Error('the sample town needs the administrator whom the set-up makes');
  const administrator = colleagueOf(first);
  const joined: Record<string, Colleague> = {};
  for (const colleague of COLLEAGUES) joined[colleague.key] = await join(town, administrator.actor, colleague);
  return { administrator, ...(joined as Omit<Office, 'administrator'>) };
}

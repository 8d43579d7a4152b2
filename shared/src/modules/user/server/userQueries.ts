import type { AppAbility, Role } from '@ortstreu/shared/access';
import { AppError, type LocalDate } from '@ortstreu/shared/kernel';
import { pageOf, visible, type Page } from '@ortstreu/shared/kernel/server';
import { isAbsent, loginInput, type UserStatus } from '../user';
import { inputIssues } from '@ortstreu/shared/kernel/server';
import { passwordMatches } from './password';
import { UserModel, type StoredUser } from './UserModel';

/** The account behind address and password, or LOGIN_FAILED: the same answer after the same work for unknown, closed and wrong. */
export async function authenticate(input: unknown): Promise<StoredUser> {
  const parsed = loginInput.safeParse(input);
  if (!parsed.success) throw new AppError('VALIDATION_FAILED', { issues: inputIssues(parsed.error) });
  const user = await UserModel.findOne({ email: parsed.data.email }).select('+passwordHash').lean<StoredUser>();
  const matches = await passwordMatches(user?.passwordHash, parsed.data.password);
  if (!user || !matches || user.status !== 'active') throw new AppError('LOGIN_FAILED');
  return user;
}

/** Whom a session belongs to; null when it has ended: account closed, signed out everywhere, password changed. */
export async function userOfSession(userId: string, epoch: number): Promise<StoredUser | null> {
  return UserModel.findOne({ _id: userId, sessionEpoch: epoch, status: 'active' }).lean<StoredUser>();
}

export interface UserListRequest {
  first?: number | null;
  after?: string | null;
  filter?: { roles?: readonly Role[] | null; statuses?: readonly UserStatus[] | null } | null;
}

/** People by name. */
export async function listUsers(ability: AppAbility, { first, after, filter }: UserListRequest): Promise<Page<StoredUser>> {
  const where = { ...(filter?.roles ? { role: { $in: filter.roles } } : {}), ...(filter?.statuses ? { status: { $in: filter.statuses } } : {}) };
  return pageOf({ model: UserModel, filter: visible(ability, 'User', where), sort: { field: 'name', direction: 1, collated: true }, first, after });
}

/** Many people by id, for loaders; ids that do not exist are missing in the answer. */
export const usersById = (ability: AppAbility, ids: readonly string[]): Promise<StoredUser[]> =>
  UserModel.find(visible(ability, 'User', { _id: { $in: ids } })).lean<StoredUser[]>();

/** The account without asking who wants to know; for mails, notifications and imports. Null when it does not exist. */
export const findUser = (id: string): Promise<StoredUser | null> => UserModel.findById(id).lean<StoredUser>();

/** Active people with one of these roles; all active people without roles. For recipients and assignments. */
export const activeUsers = (roles?: readonly Role[]): Promise<StoredUser[]> =>
  UserModel.find({ status: 'active', ...(roles ? { role: { $in: roles } } : {}) })
    .sort({ name: 1 })
    .lean<StoredUser[]>();

/** Who does this person's due work on a day: the deputy while the person is away and one is named, else the person. */
export async function responsibleOn(userId: string, day: LocalDate): Promise<string> {
  const user = await findUser(userId);
  const deputy = isAbsent(user?.absence, day) ? user?.absence?.deputyId : null;
  return deputy ? deputy.toHexString() : userId;
}

/** False until the set-up page has made the first administrator. */
export const hasUsers = async (): Promise<boolean> => (await UserModel.exists({})) !== null;

/** Colleagues who are away on a day and have named this person as deputy. */
export async function ownersStandingInFor(userId: string, day: LocalDate): Promise<string[]> {
  const away = await UserModel.find({ 'absence.deputyId': userId, 'absence.from': { $lte: day }, 'absence.to': { $gte: day } })
    .select({ _id: 1 })
    .lean<Pick<StoredUser, '_id'>[]>();
  return away.map(({ _id }) => _id.toHexString());
}

import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import { userVersionInput, type UserStatus } from '../user';
import { userDisabled } from '../user.events';
import { keepAnAdministrator } from './lastAdministrator';
import { voidTokens } from './tokens';
import { UserModel, type StoredUser } from './UserModel';

async function loadForAdministration(ctx: CommandContext, id: string, from: readonly UserStatus[]): Promise<StoredUser> {
  const user = await UserModel.findById(id).select('+passwordHash').lean<StoredUser>();
  if (!user) throw new AppError('NOT_FOUND');
  ctx.authorise('administer', 'User', user);
  if (!from.includes(user.status)) throw new AppError('ILLEGAL_TRANSITION');
  return user;
}

/** Closes an account: its sessions end, its links are void; records that name the person stay as they are. */
export const disableUser = defineCommand({
  name: 'user.disable',
  input: userVersionInput,
  async run(ctx, { id, version }): Promise<StoredUser> {
    const user = await loadForAdministration(ctx, id, ['invited', 'active']);
    if (user.role === 'administrator' && user.status === 'active') await keepAnAdministrator(user._id, 'id');
    const saved = await updateVersioned(UserModel, id, version, { status: 'disabled', sessionEpoch: user.sessionEpoch + 1 });
    await voidTokens(user._id);
    await ctx.audit({ subject: { type: 'User', id }, action: 'disabled', before: { status: user.status }, after: { status: saved.status } });
    await ctx.emit(userDisabled, { userId: id });
    return saved;
  },
});

/** Opens a closed account again. Somebody who never set a password is invited anew. */
export const enableUser = defineCommand({
  name: 'user.enable',
  input: userVersionInput,
  async run(ctx, { id, version }): Promise<StoredUser> {
    const user = await loadForAdministration(ctx, id, ['disabled']);
    const saved = await updateVersioned(UserModel, id, version, { status: user.passwordHash ? 'active' : 'invited' });
    await ctx.audit({ subject: { type: 'User', id }, action: 'enabled', before: { status: user.status }, after: { status: saved.status } });
    return saved;
  },
});

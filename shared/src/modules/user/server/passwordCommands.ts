import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import type { Types } from 'mongoose';
import { changePasswordInput, requestPasswordResetInput, resetPasswordInput } from '../user';
import { userPasswordResetRequested } from '../user.events';
import { hashPassword, passwordMatches } from './password';
import { findToken, issueToken, voidTokens } from './tokens';
import { UserModel, type StoredUser } from './UserModel';

/** Sets the password and ends every session of the person. */
async function replacePassword(id: Types.ObjectId, passwordHash: string): Promise<StoredUser> {
  const saved = await UserModel.findByIdAndUpdate(
    id,
    { $set: { passwordHash }, $inc: { version: 1, sessionEpoch: 1 } },
    { returnDocument: 'after' },
  ).lean<StoredUser>();
  if (!saved) throw new AppError('NOT_FOUND');
  return saved;
}

/** Sends a link to an active account; for any other address nothing happens, and the caller cannot tell. */
export const requestPasswordReset = defineCommand({
  name: 'user.requestPasswordReset',
  input: requestPasswordResetInput,
  async run(ctx, { email }): Promise<void> {
    const user = await UserModel.findOne({ email, status: 'active' }).lean<StoredUser>();
    if (!user) return;
    const token = await issueToken('passwordReset', user._id, ctx.now);
    await ctx.emit(userPasswordResetRequested, { userId: user._id.toHexString(), tokenId: token._id.toHexString() });
  },
});

/** Whoever holds the link sets a new password; all sessions end. */
export const resetPassword = defineCommand({
  name: 'user.resetPassword',
  input: resetPasswordInput,
  async run(ctx, input): Promise<StoredUser> {
    const { user } = await findToken('passwordReset', input.token, ctx.now);
    const saved = await replacePassword(user._id, await hashPassword(input.password, user.email));
    await voidTokens(user._id);
    await ctx.audit({ subject: { type: 'User', id: user._id.toHexString() }, action: 'passwordReset' });
    return saved;
  },
});

/** A signed-in person changes the own password; the other sessions end. */
export const changePassword = defineCommand({
  name: 'user.changePassword',
  input: changePasswordInput,
  async run(ctx, input): Promise<StoredUser> {
    if (ctx.actor.kind !== 'user') throw new AppError('FORBIDDEN');
    const user = await UserModel.findById(ctx.actor.id).select('+passwordHash').lean<StoredUser>();
    if (!user) throw new AppError('NOT_FOUND');
    if (!(await passwordMatches(user.passwordHash, input.current))) throw invalid('current', 'password.wrong');
    const saved = await replacePassword(user._id, await hashPassword(input.password, user.email));
    await ctx.audit({ subject: { type: 'User', id: user._id.toHexString() }, action: 'passwordChanged' });
    return saved;
  },
});

import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { acceptInvitationInput } from '../user';
import { hashPassword } from './password';
import { findToken, voidTokens } from './tokens';
import { UserModel, type StoredUser } from './UserModel';

/** The invited person sets a password; the link is used up. Whoever holds the link may do this, nobody is signed in yet. */
export const acceptInvitation = defineCommand({
  name: 'user.acceptInvitation',
  input: acceptInvitationInput,
  async run(ctx, input): Promise<StoredUser> {
    const { user } = await findToken('invitation', input.token, ctx.now);
    if (user.status !== 'invited') throw new AppError('LINK_INVALID');
    const passwordHash = await hashPassword(input.password, user.email);
    const saved = await UserModel.findOneAndUpdate(
      { _id: user._id, status: 'invited' },
      { $set: { status: 'active', passwordHash, name: input.name ?? user.name }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean<StoredUser>();
    if (!saved) throw new AppError('LINK_INVALID');
    await voidTokens(user._id);
    await ctx.audit({
      subject: { type: 'User', id: user._id.toHexString() },
      action: 'invitationAccepted',
      before: { status: user.status, name: user.name },
      after: { status: saved.status, name: saved.name },
    });
    return saved;
  },
});

import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { inviteUserInput, renewInvitationInput } from '../user';
import { userInvited } from '../user.events';
import { issueToken } from './tokens';
import { UserModel, type StoredUser } from './UserModel';

/** Makes an account without a password and sends its link. */
export const inviteUser = defineCommand({
  name: 'user.invite',
  input: inviteUserInput,
  async run(ctx, input): Promise<StoredUser> {
    ctx.authorise('create', 'User');
    if (await UserModel.exists({ email: input.email })) throw invalid('email', 'email.taken');
    const user = (await UserModel.create({ ...input, status: 'invited' })).toObject<StoredUser>();
    const token = await issueToken('invitation', user._id, ctx.now);
    await ctx.audit({ subject: { type: 'User', id: user._id.toHexString() }, action: 'invited', after: { ...input } });
    await ctx.emit(userInvited, { userId: user._id.toHexString(), tokenId: token._id.toHexString() });
    return user;
  },
});

/** Voids the old link and sends a new one. */
export const renewInvitation = defineCommand({
  name: 'user.renewInvitation',
  input: renewInvitationInput,
  async run(ctx, { id }): Promise<StoredUser> {
    const user = await UserModel.findById(id).lean<StoredUser>();
    if (!user) throw new AppError('NOT_FOUND');
    ctx.authorise('administer', 'User', user);
    if (user.status !== 'invited') throw new AppError('ILLEGAL_TRANSITION');
    const token = await issueToken('invitation', user._id, ctx.now);
    await ctx.audit({ subject: { type: 'User', id }, action: 'invitationRenewed' });
    await ctx.emit(userInvited, { userId: id, tokenId: token._id.toHexString() });
    return user;
  },
});

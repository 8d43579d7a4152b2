import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { firstAdministratorInput } from '../user';
import { hashPassword } from './password';
import { UserModel, type StoredUser } from './UserModel';

/** The one account that nobody invites; refused as soon as there is any account. */
export const createFirstAdministrator = defineCommand({
  name: 'user.createFirstAdministrator',
  input: firstAdministratorInput,
  async run(ctx, { password, ...input }): Promise<StoredUser> {
    if (ctx.actor.kind !== 'system' || (await UserModel.exists({}))) throw new AppError('FORBIDDEN');
    const user = await UserModel.create({ ...input, role: 'administrator', status: 'active', passwordHash: await hashPassword(password, input.email) });
    const { passwordHash: _, ...stored } = user.toObject<StoredUser>();
    await ctx.audit({ subject: { type: 'User', id: user._id.toHexString() }, action: 'created', after: { ...input, role: stored.role } });
    return stored;
  },
});

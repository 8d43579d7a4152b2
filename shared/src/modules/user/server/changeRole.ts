import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, updateVersioned } from '@ortstreu/shared/kernel/server';
import { changeRoleInput } from '../user';
import { keepAnAdministrator } from './lastAdministrator';
import { UserModel, type StoredUser } from './UserModel';

/** Gives a person another role; it counts from the next request on. */
export const changeRole = defineCommand({
  name: 'user.changeRole',
  input: changeRoleInput,
  async run(ctx, { id, version, role }): Promise<StoredUser> {
    const user = await UserModel.findById(id).lean<StoredUser>();
    if (!user) throw new AppError('NOT_FOUND');
    ctx.authorise('administer', 'User', user);
    if (user.role === 'administrator' && role !== 'administrator' && user.status === 'active') await keepAnAdministrator(user._id, 'role');
    const saved = await updateVersioned(UserModel, id, version, { role });
    await ctx.audit({ subject: { type: 'User', id }, action: 'roleChanged', before: { role: user.role }, after: { role } });
    return saved;
  },
});

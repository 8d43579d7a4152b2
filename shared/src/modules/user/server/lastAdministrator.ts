import { invalid } from '@ortstreu/shared/kernel';
import type { Types } from 'mongoose';
import { UserModel } from './UserModel';

/**
 * Refuses when nobody else could run the system afterwards. The other administrator is written to, so that of two administrators
 * who demote each other at the same moment one meets a write conflict and is checked again.
 */
export async function keepAnAdministrator(leaving: Types.ObjectId, path: string): Promise<void> {
  const other = await UserModel.findOneAndUpdate(
    { _id: { $ne: leaving }, role: 'administrator', status: 'active' },
    { $currentDate: { updatedAt: true } },
    { timestamps: false },
  ).lean();
  if (!other) throw invalid(path, 'user.lastAdministrator');
}

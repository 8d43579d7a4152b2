import { ROLES, type Role } from '@ortstreu/shared/access';
import type { Locale } from '@ortstreu/shared/i18n';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { USER_STATUSES, type Absence, type UserStatus } from '../user';

export type StoredAbsence = Absence<Types.ObjectId>;

/** A person's account as stored. The password's hash is never selected unless asked for. */
export interface StoredUser extends StoredRecord {
  name: string;
  email: string;
  role: Role;
  status: UserStatus;
  locale: Locale;
  absence: StoredAbsence | null;
  passwordHash?: string | null;
  /** Part of every session; counting it up signs the person out everywhere. */
  sessionEpoch: number;
}

const absence = new Schema<StoredAbsence>(
  { from: { type: String, required: true }, to: { type: String, required: true }, deputyId: { type: Schema.Types.ObjectId, default: null } },
  { _id: false },
);

const schema = new Schema<StoredUser>(
  {
    ...recordFields,
    name: { type: String, required: true },
    email: { type: String, required: true },
    role: { type: String, enum: ROLES, required: true },
    status: { type: String, enum: USER_STATUSES, required: true },
    locale: { type: String, enum: ['de', 'en'], required: true },
    absence: { type: absence, default: null },
    passwordHash: { type: String, default: null, select: false },
    sessionEpoch: { type: Number, required: true, default: 0 },
  },
  { ...recordOptions, collection: 'users' },
);
schema.index({ email: 1 }, { unique: true });
schema.index({ name: 1, _id: 1 }, { collation: { locale: 'de', strength: 2 } });

export const UserModel = model<StoredUser>('User', schema);

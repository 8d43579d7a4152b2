import { model, Schema, type Types } from 'mongoose';

const TOKEN_KINDS = ['invitation', 'passwordReset'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A link that opens one door once. The token itself is not stored: it follows from salt and secret, and its hash is compared. */
export interface StoredUserToken {
  _id: Types.ObjectId;
  kind: TokenKind;
  userId: Types.ObjectId;
  salt: string;
  hash: string;
  expiresAt: Date;
}

const schema = new Schema<StoredUserToken>(
  {
    kind: { type: String, enum: TOKEN_KINDS, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    salt: { type: String, required: true },
    hash: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'userTokens', versionKey: false },
);
schema.index({ hash: 1 }, { unique: true });
schema.index({ userId: 1, kind: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const UserTokenModel = model<StoredUserToken>('UserToken', schema);

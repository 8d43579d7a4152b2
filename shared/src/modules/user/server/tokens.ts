import { AppError } from '@ortstreu/shared/kernel';
import { deriveToken, hashToken, randomSalt } from '@ortstreu/shared/kernel/server';
import type { Types } from 'mongoose';
import { UserModel, type StoredUser } from './UserModel';
import { UserTokenModel, type StoredUserToken, type TokenKind } from './UserTokenModel';

const HOUR = 3_600_000;
const LIFETIME: Record<TokenKind, number> = { invitation: 7 * 24 * HOUR, passwordReset: HOUR };

/** Makes a link of this kind and voids the earlier ones of the same person. */
export async function issueToken(kind: TokenKind, userId: Types.ObjectId, now: Date): Promise<StoredUserToken> {
  await UserTokenModel.deleteMany({ userId, kind });
  const salt = randomSalt();
  return UserTokenModel.create({ kind, userId, salt, hash: hashToken(deriveToken(kind, salt)), expiresAt: new Date(now.getTime() + LIFETIME[kind]) });
}

/** The token with its person, or LINK_INVALID for unknown, used, expired and foreign ones alike. */
export async function findToken(kind: TokenKind, token: string, now: Date): Promise<{ token: StoredUserToken; user: StoredUser }> {
  const found = await UserTokenModel.findOne({ kind, hash: hashToken(token), expiresAt: { $gt: now } }).lean<StoredUserToken>();
  const user = found && (await UserModel.findById(found.userId).lean<StoredUser>());
  if (!found || !user || user.status === 'disabled') throw new AppError('LINK_INVALID');
  return { token: found, user };
}

/** A link works once. */
export const voidTokens = async (userId: Types.ObjectId, kind?: TokenKind): Promise<void> => {
  await UserTokenModel.deleteMany({ userId, ...(kind ? { kind } : {}) });
};

/** What a mail with a link needs. Null when the link was used, voided or has run out meanwhile: then no mail goes out. */
export interface UserLink {
  kind: TokenKind;
  /** 256 bits as URL-safe text; goes behind `/invitation/` or `/reset/`. */
  token: string;
  expiresAt: Date;
  user: { id: string; name: string; email: string; locale: StoredUser['locale'] };
}

/** Builds the link of a token record anew; for the mail and for the page that lets administrators copy it. */
export async function linkOf(tokenId: string, now: Date): Promise<UserLink | null> {
  const stored = await UserTokenModel.findById(tokenId).lean<StoredUserToken>();
  if (!stored || stored.expiresAt <= now) return null;
  const token = deriveToken(stored.kind, stored.salt);
  const user = await UserModel.findById(stored.userId).lean<StoredUser>();
  // With another secret than the one it was made with, the link would open nothing.
  if (!user || hashToken(token) !== stored.hash) return null;
  return {
    kind: stored.kind,
    token,
    expiresAt: stored.expiresAt,
    user: { id: user._id.toHexString(), name: user.name, email: user.email, locale: user.locale },
  };
}

/** The link of a person's open invitation, for administrators who hand it over themselves. */
export async function openInvitationOf(userId: string, now: Date): Promise<UserLink | null> {
  const stored = await UserTokenModel.findOne({ userId, kind: 'invitation', expiresAt: { $gt: now } }).lean<StoredUserToken>();
  return stored ? linkOf(stored._id.toHexString(), now) : null;
}

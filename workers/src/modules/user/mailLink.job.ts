import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { findUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import type { JobHandler } from '../../deps';

/** Puts the mail with a person's link on its way; the link itself is built when the mail is sent. */
const mailUserLink = defineCommand({
  name: 'user.mailLink',
  input: z.strictObject({ kind: z.enum(['userInvitation', 'passwordReset']), userId: idSchema, tokenId: idSchema }),
  async run(ctx, { kind, userId, tokenId }): Promise<void> {
    const user = await findUser(userId);
    if (!user) return;
    await queueMail(ctx, { kind, dedupeKey: `${kind}-${tokenId}`, to: { address: user.email, name: user.name }, locale: user.locale, params: { tokenId } });
  },
});

interface LinkPayload {
  userId: string;
  tokenId: string;
}

export const mailInvitation: JobHandler<LinkPayload> = (payload, { scope }) => runCommand(mailUserLink, { kind: 'userInvitation', ...payload }, scope);

export const mailPasswordReset: JobHandler<LinkPayload> = (payload, { scope }) => runCommand(mailUserLink, { kind: 'passwordReset', ...payload }, scope);

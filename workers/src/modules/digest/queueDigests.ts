import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { knownMailKeys, queueMail } from '@ortstreu/shared/mail/server';
import { activeUsers, findUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import { idOf, recipientOf } from '../people';
import { digestDue } from './digestDue';

const keyOf = (monday: string, userId: string): string => `digest-${monday}-${userId}`;

/** Puts one person's digest of a week on its way; what it says is gathered when it is sent. */
const queueDigest = defineCommand({
  name: 'digest.queue',
  input: z.strictObject({ userId: idSchema, monday: localDateSchema }),
  async run(ctx, { userId, monday }): Promise<void> {
    ctx.authorise('administer', 'System');
    const user = await findUser(userId);
    if (user?.status === 'active')
      await queueMail(ctx, { kind: 'weeklyDigest', dedupeKey: keyOf(monday, userId), ...recipientOf(user), params: { userId, monday } });
  },
});

/** Sends the weekly digest to everybody who works on records, once a week; meant to be repeated. */
export async function queueDigests(scope: Scope): Promise<void> {
  const monday = digestDue(scope.clock.now(), scope.timeZone);
  if (!monday) return;
  const ids = (await activeUsers(['officer', 'head'])).map(idOf);
  const known = await knownMailKeys(ids.map((id) => keyOf(monday, id)));
  for (const userId of ids) if (!known.has(keyOf(monday, userId))) await runCommand(queueDigest, { userId, monday }, scope);
}

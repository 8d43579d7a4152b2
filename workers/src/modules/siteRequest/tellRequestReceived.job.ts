import { idSchema } from '@ortstreu/shared/kernel';
import { AuditModel, defineCommand, runCommand, type AuditEntry } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { notify } from '@ortstreu/shared/notification/server';
import { siteRequestById } from '@ortstreu/shared/siteRequest/server';
import { z } from 'zod';
import type { JobHandler } from '../../deps';
import { idOf, recipientOf } from '../people';
import { requestPath, requestTitle, responsibleFor } from './requestNews';

/** Who entered the request needs no news of it. */
const enteredBy = async (id: string): Promise<string | undefined> =>
  (await AuditModel.findOne({ 'subject.id': id }).sort({ at: 1 }).lean<AuditEntry>())?.actor.id;

const tellRequestReceived = defineCommand({
  name: 'siteRequest.tellReceived',
  input: z.strictObject({ siteRequestId: idSchema }),
  async run(ctx, { siteRequestId }): Promise<void> {
    ctx.authorise('administer', 'System');
    const request = await siteRequestById(ctx.scope, siteRequestId);
    const author = await enteredBy(siteRequestId);
    for (const user of await responsibleFor(request, ctx.today)) {
      const userId = idOf(user);
      if (userId === author) continue;
      const dedupeKey = `request-received-${siteRequestId}-${userId}`;
      await notify(ctx, { userId, kind: 'requestReceived', dedupeKey, params: { title: requestTitle(request) }, path: requestPath(request) });
      await queueMail(ctx, { kind: 'requestReceived', dedupeKey, ...recipientOf(user), params: { siteRequestId, userId } });
    }
  },
});

export const requestReceivedJob: JobHandler<{ siteRequestId: string }> = (payload, { scope }) => runCommand(tellRequestReceived, payload, scope);

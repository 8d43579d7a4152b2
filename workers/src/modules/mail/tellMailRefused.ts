import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { MailModel } from '@ortstreu/shared/mail/server';
import { notify } from '@ortstreu/shared/notification/server';
import { activeUsers } from '@ortstreu/shared/user/server';
import { z } from 'zod';

/** Tells every administrator that a mail came back for good. */
export const tellMailRefused = defineCommand({
  name: 'mail.tellRefused',
  input: z.strictObject({ mailId: idSchema }),
  async run(ctx, { mailId }): Promise<void> {
    const mail = await MailModel.findById(mailId).lean();
    if (!mail) return;
    for (const administrator of await activeUsers(['administrator'])) {
      const userId = administrator._id.toHexString();
      await notify(ctx, {
        userId,
        kind: 'mailRefused',
        dedupeKey: `mail-refused-${mailId}-${mail.attempts}-${userId}`,
        params: { address: mail.to.address, error: mail.lastError ?? '' },
        path: '/admin/mails',
      });
    }
  },
});

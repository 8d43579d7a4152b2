import { z } from 'zod';

const summary = z.object({
  id: z.string(),
  receivedAt: z.string(),
  from: z.string().nullable(),
  to: z.array(z.string()).or(z.string()),
  subject: z.string().nullable(),
});

/** What `/admin/mailbox` answers. */
export const mailboxPage = z.object({ available: z.boolean(), mails: z.array(summary), hasMore: z.boolean() });
export type MailboxEntry = z.output<typeof summary>;

/** What `/admin/mailbox/:id` answers. */
export const keptMail = summary.extend({
  text: z.string().nullable(),
  hasHtml: z.boolean(),
  attachments: z.array(z.object({ index: z.number(), filename: z.string(), contentType: z.string(), size: z.number() })),
});
export type KeptMail = z.output<typeof keptMail>;

export const recipients = ({ to }: Pick<MailboxEntry, 'to'>): string => (Array.isArray(to) ? to.join(', ') : to);

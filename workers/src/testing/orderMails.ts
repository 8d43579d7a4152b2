import { defineCommand, runCommand } from '@ortstreu/shared/kernel/server';
import { queueMail } from '@ortstreu/shared/mail/server';
import { workersScope } from '@ortstreu/shared/testing';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const orderMail = defineCommand({
  name: 'test.orderMail',
  input: z.strictObject({ address: z.string() }),
  async run(ctx, { address }): Promise<void> {
    await queueMail(ctx, { kind: 'relayTest', dedupeKey: `test-${address}`, to: { address, name: 'Jana Beispiel' }, locale: 'de', params: {} });
  },
});

/** Puts mails on their way through outbox and queue; returns their addresses, which nobody else has. */
export async function orderMails(count: number): Promise<string[]> {
  const batch = randomBytes(4).toString('hex');
  const addresses = Array.from({ length: count }, (_, index) => `mail-${batch}-${index}@beispielstadt.example`);
  for (const address of addresses) await runCommand(orderMail, { address }, workersScope());
  return addresses;
}

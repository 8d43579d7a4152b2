import { defineCommand } from '@ortstreu/shared/kernel/server';
import { z } from 'zod';

const job = z.strictObject({ queue: z.string(), id: z.string(), name: z.string(), attempts: z.number().int() });

/** Notes who has failed tasks tried again; comes before the retry itself, so that none goes unnoted. */
export const noteJobRetries = defineCommand({
  name: 'system.noteJobRetries',
  input: z.strictObject({ jobs: z.array(job).min(1) }),
  async run(ctx, { jobs }): Promise<void> {
    ctx.authorise('administer', 'System');
    for (const { id, ...facts } of jobs) await ctx.audit({ subject: { type: 'System', id }, action: 'retryJob', after: facts });
  },
});

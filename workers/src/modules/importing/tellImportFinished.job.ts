import { importById } from '@ortstreu/shared/importing/server';
import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand } from '@ortstreu/shared/kernel/server';
import { notify } from '@ortstreu/shared/notification/server';
import { z } from 'zod';
import type { JobHandler } from '../../deps';

const tellImportFinished = defineCommand({
  name: 'import.tellFinished',
  input: z.strictObject({ runId: idSchema }),
  async run(ctx, { runId }): Promise<void> {
    ctx.authorise('administer', 'System');
    const { startedById, fileName, counts } = await importById(ctx.scope, runId);
    if (!startedById) return;
    const userId = startedById.toHexString();
    await notify(ctx, {
      userId,
      kind: 'importFinished',
      dedupeKey: `import-finished-${runId}-${userId}`,
      params: { title: fileName.replace(/^@+/, ''), count: counts.created + counts.filled },
      path: `/import/${runId}`,
    });
  },
});

/** An import is through: whoever started it may have left the page long ago. */
export const importFinishedJob: JobHandler<{ runId: string }> = (payload, { scope }) => runCommand(tellImportFinished, payload, scope);

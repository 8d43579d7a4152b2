import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { decideDuplicatesInput } from '../importing';
import { ImportRowModel } from './ImportRowModel';
import { ImportRunModel, type ImportRunRecord } from './ImportRunModel';

/** Says what becomes of suspected duplicates: named rows, or all that are undecided. */
export const decideDuplicates = defineCommand({
  name: 'import.decideDuplicates',
  input: decideDuplicatesInput,
  async run(ctx, { runId, decision, rows }): Promise<ImportRunRecord> {
    const run = await loadVisible(ImportRunModel, ctx.ability, 'ImportRun', runId);
    ctx.authorise('update', 'ImportRun', run);
    if (run.status !== 'checked') throw new AppError('ILLEGAL_TRANSITION');
    const which = rows ? { number: { $in: rows } } : { decision: null };
    const { modifiedCount } = await ImportRowModel.updateMany({ runId: new Types.ObjectId(runId), state: 'duplicate', ...which }, { $set: { decision } });
    await ctx.audit({ subject: { type: 'ImportRun', id: runId }, action: 'decideDuplicates', after: { decision, rows: rows ?? null, decided: modifiedCount } });
    return run;
  },
});

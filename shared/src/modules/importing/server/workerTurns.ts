import { AppError, canMove, idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { IMPORT_MOVES, IMPORT_STATUSES, type ImportStatus } from '../importing';
import { importFinished, importUndone } from '../importing.events';
import { removeUpload } from './importFiles';
import { ImportRunModel, type ImportCounts, type ImportRunRecord } from './ImportRunModel';

export const NO_COUNTS: ImportCounts = { ready: 0, rejected: 0, duplicates: 0, hinted: 0, created: 0, filled: 0, skipped: 0, undone: 0, kept: 0 };

/** Counts as an increment of the stored ones. */
export const increments = (counts: Partial<ImportCounts>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([key, value]) => [`counts.${key}`, value]));

/** The run while it is in this turn; null when somebody has moved on, and the job has nothing to do any more. */
export async function runInTurn(runId: string, status: ImportStatus): Promise<ImportRunRecord | null> {
  const run = await ImportRunModel.findById(runId).lean<ImportRunRecord>();
  return run?.status === status ? run : null;
}

async function end(ctx: CommandContext, run: ImportRunRecord, status: ImportStatus): Promise<void> {
  const runId = run._id.toHexString();
  if (status === 'done') await ctx.emit(importFinished, { runId });
  if (status === 'undone') await ctx.emit(importUndone, { runId });
}

/** The end of a worker's turn. */
export const endTurn = defineCommand({
  name: 'import.endTurn',
  input: z.strictObject({
    runId: idSchema,
    from: z.enum(IMPORT_STATUSES),
    to: z.enum(IMPORT_STATUSES),
    checkId: idSchema.optional(),
    failure: z.string().max(100).optional(),
    kept: z.number().int().optional(),
  }),
  async run(ctx, { runId, from, to, checkId, failure, kept }): Promise<void> {
    ctx.authorise('manage', 'ImportRun');
    if (!canMove(IMPORT_MOVES, from, to)) throw new AppError('ILLEGAL_TRANSITION');
    const run = await ImportRunModel.findOneAndUpdate(
      { _id: new Types.ObjectId(runId), status: from, ...(checkId ? { checkId: new Types.ObjectId(checkId) } : {}) },
      {
        $set: {
          status: to,
          failure: failure ?? null,
          ...(to === 'checked' ? {} : { finishedAt: ctx.now }),
          ...(kept === undefined ? {} : { 'counts.kept': kept }),
        },
        $inc: { version: 1 },
      },
      { returnDocument: 'after' },
    ).lean<ImportRunRecord>();
    if (!run) return;
    await ctx.audit({ subject: { type: 'ImportRun', id: runId }, action: to, after: { counts: run.counts, failure: run.failure } });
    await end(ctx, run, to);
  },
});

/** Does a turn's work; input that nothing can be done about ends it, everything else is the queue's to try again. */
export async function inTurn(scope: Scope, runId: string, status: 'checking' | 'running', work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'VALIDATION_FAILED') throw error;
    await runCommand(endTurn, { runId, from: status, to: 'failed', failure: error.issues[0]?.code ?? 'unreadable' }, scope);
  }
}

/** The upload is a copy of somebody's list; it goes when everything it said is either in or kept as a rejected row. */
export async function forgetUpload(run: ImportRunRecord): Promise<void> {
  await removeUpload(run.source.fileId);
}

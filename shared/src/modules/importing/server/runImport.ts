import { AppError, canMove } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { IMPORT_MOVES, importRunInput, type ImportStatus } from '../importing';
import { importStarted, importUndoRequested } from '../importing.events';
import { ImportRunModel, type ImportRunRecord } from './ImportRunModel';
import { removeUpload } from './importFiles';

const moved = (run: ImportRunRecord, to: ImportStatus): void => {
  if (!canMove(IMPORT_MOVES, run.status, to)) throw new AppError('ILLEGAL_TRANSITION');
};

/** Starts the writing; the workers do it in batches and may be left alone. */
export const runImport = defineCommand({
  name: 'import.run',
  input: importRunInput,
  async run(ctx, { id, version }): Promise<ImportRunRecord> {
    const before = await loadVisible(ImportRunModel, ctx.ability, 'ImportRun', id);
    ctx.authorise('run', 'ImportRun', before);
    moved(before, 'running');
    const after = await updateVersioned(ImportRunModel, id, version, { status: 'running', progress: 0, failure: null, finishedAt: null });
    await ctx.audit({ subject: { type: 'ImportRun', id }, action: 'run', before: { status: before.status }, after: { status: after.status } });
    await ctx.emit(importStarted, { runId: id });
    return after;
  },
});

/** Asks for a finished import to be taken back, as far as nobody has worked with its companies since. */
export const undoImport = defineCommand({
  name: 'import.undo',
  input: importRunInput,
  async run(ctx, { id, version }): Promise<ImportRunRecord> {
    const before = await loadVisible(ImportRunModel, ctx.ability, 'ImportRun', id);
    ctx.authorise('undo', 'ImportRun', before);
    moved(before, 'undoing');
    const after = await updateVersioned(ImportRunModel, id, version, { status: 'undoing', progress: 0 });
    await ctx.audit({ subject: { type: 'ImportRun', id }, action: 'undo', before: { status: before.status }, after: { status: after.status } });
    await ctx.emit(importUndoRequested, { runId: id });
    return after;
  },
});

/** Drops an import before anything of it is written, with its file. */
export const discardImport = defineCommand({
  name: 'import.discard',
  input: importRunInput,
  async run(ctx, { id, version }): Promise<ImportRunRecord> {
    const before = await loadVisible(ImportRunModel, ctx.ability, 'ImportRun', id);
    ctx.authorise('update', 'ImportRun', before);
    moved(before, 'discarded');
    if (before.writtenUpTo > 0) throw new AppError('ILLEGAL_TRANSITION');
    const after = await updateVersioned(ImportRunModel, id, version, { status: 'discarded', finishedAt: ctx.now });
    await ctx.audit({ subject: { type: 'ImportRun', id }, action: 'discard', before: { status: before.status }, after: { status: after.status } });
    await removeUpload(before.source.fileId);
    return after;
  },
});

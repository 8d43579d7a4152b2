import { countImportedCompanies, importedCompanyIds, removeImportedCompanies, unfillCompany } from '@ortstreu/shared/company/server';
import { removeContactsOfCompanies, removeUntouchedContacts } from '@ortstreu/shared/contact/server';
import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { IMPORT_BATCH } from '../importing';
import { ImportRowModel, type ImportRowRecord } from './ImportRowModel';
import { ImportRunModel } from './ImportRunModel';
import { endTurn, runInTurn } from './workerTurns';

/** Removes one page of an import's companies, as far as nobody worked with them. */
export const removeBatch = defineCommand({
  name: 'import.removeBatch',
  input: z.strictObject({ runId: idSchema, companyIds: z.array(idSchema).max(IMPORT_BATCH) }),
  async run(ctx, { runId, companyIds }): Promise<void> {
    ctx.authorise('manage', 'ImportRun');
    const removed = await removeImportedCompanies(ctx, companyIds, runId);
    await removeContactsOfCompanies(ctx, removed);
    await ImportRunModel.updateOne({ _id: new Types.ObjectId(runId) }, { $inc: { progress: removed.length, 'counts.undone': removed.length } });
    await ctx.audit({
      subject: { type: 'ImportRun', id: runId },
      action: 'remove',
      after: { companies: removed.length, kept: companyIds.length - removed.length },
    });
  },
});

/** Takes filled-in values out of companies that existed before, where they are still the last change. */
export const unfillBatch = defineCommand({
  name: 'import.unfillBatch',
  input: z.strictObject({ runId: idSchema, rows: z.array(z.number().int()).max(IMPORT_BATCH) }),
  async run(ctx, { runId, rows }): Promise<void> {
    ctx.authorise('manage', 'ImportRun');
    const filled = await ImportRowModel.find({ runId: new Types.ObjectId(runId), state: 'filled', number: { $in: rows } }).lean<ImportRowRecord[]>();
    let undone = 0;
    for (const row of filled) {
      const companyId = row.companyId?.toHexString();
      const isUnfilled = companyId && row.filled ? await unfillCompany(ctx, companyId, row.filled) : !row.filled;
      const isWithoutContact = companyId && row.addedContact ? await removeUntouchedContacts(ctx, companyId, runId) : true;
      const isUndone = companyId !== undefined && isUnfilled && isWithoutContact;
      if (isUndone) undone += 1;
      await ImportRowModel.updateOne({ _id: row._id }, { $set: { state: 'skipped', reason: isUndone ? 'undone' : 'kept', filled: null } });
    }
    await ImportRunModel.updateOne({ _id: new Types.ObjectId(runId) }, { $inc: { progress: filled.length, 'counts.undone': undone } });
  },
});

const filledRows = async (runId: string): Promise<number[]> =>
  (
    await ImportRowModel.find({ runId: new Types.ObjectId(runId), state: 'filled' })
      .sort({ number: 1 })
      .limit(IMPORT_BATCH)
      .select({ number: 1 })
      .lean<Pick<ImportRowRecord, 'number'>[]>()
  ).map(({ number }) => number);

/** Takes an import back batch by batch; after a break the rest follows, and what was counted stays counted once. */
export async function takeBackImport(scope: Scope, runId: string): Promise<void> {
  if (!(await runInTurn(runId, 'undoing'))) return;
  for (let rows = await filledRows(runId); rows.length; rows = await filledRows(runId)) await runCommand(unfillBatch, { runId, rows }, scope);
  let after: string | null = null;
  for (
    let companyIds = await importedCompanyIds(runId, after, IMPORT_BATCH);
    companyIds.length;
    companyIds = await importedCompanyIds(runId, after, IMPORT_BATCH)
  ) {
    await runCommand(removeBatch, { runId, companyIds }, scope);
    after = companyIds.at(-1) ?? null;
  }
  const kept = (await countImportedCompanies(runId)) + (await ImportRowModel.countDocuments({ runId: new Types.ObjectId(runId), reason: 'kept' }));
  await runCommand(endTurn, { runId, from: 'undoing', to: 'undone', kept }, scope);
}

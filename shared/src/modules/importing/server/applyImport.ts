import { registerKey } from '@ortstreu/shared/company';
import { fillCompany, importCompanies, takenRegisterKeys } from '@ortstreu/shared/company/server';
import { importContacts } from '@ortstreu/shared/contact/server';
import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type AnyBulkWriteOperation } from 'mongoose';
import { z } from 'zod';
import { IMPORT_BATCH } from '../importing';
import type { ValidRow } from '../importRow';
import { validateRow } from '../validateRow';
import { importRows } from './importFiles';
import { ImportRowModel, type ImportRowRecord } from './ImportRowModel';
import { ImportRunModel, type ImportRunRecord } from './ImportRunModel';
import type { NumberedRow } from './listShape';
import { lookups } from './lookups';
import { endTurn, forgetUpload, increments, inTurn, runInTurn } from './workerTurns';

interface Batch {
  runId: string;
  /** What was written before this batch; tells a batch that is handed in twice. */
  after: number;
  rows: NumberedRow[];
}

interface PlannedRow {
  row: NumberedRow;
  valid: ValidRow;
  known: ImportRowRecord | undefined;
}

type Outcome = Partial<Pick<ImportRowRecord, 'state' | 'reason' | 'companyId' | 'filled' | 'addedContact'>>;

const isToBeCreated = ({ known }: PlannedRow): boolean => known?.state !== 'duplicate' || known.decision === 'create';

/** The likeliest company of the base; a row of the same file cannot be filled. */
const companyToFill = ({ known }: PlannedRow): string | undefined =>
  known?.decision === 'fill' ? known.candidates.find(({ companyId }) => companyId)?.companyId?.toHexString() : undefined;

/** Rows whose register entry somebody took up since the check, or twice in this batch, stay out with that reason. */
async function splitTaken(rows: readonly PlannedRow[]): Promise<{ fresh: PlannedRow[]; taken: PlannedRow[] }> {
  const keyOf = ({ valid }: PlannedRow): string | undefined => (valid.company.register ? registerKey(valid.company.register) : undefined);
  const keys = await takenRegisterKeys(rows.flatMap((row) => (row.known?.decision === 'create' ? [] : (keyOf(row) ?? []))));
  const fresh: PlannedRow[] = [];
  const taken: PlannedRow[] = [];
  for (const row of rows) {
    const key = row.known?.decision === 'create' ? undefined : keyOf(row);
    (key && keys.has(key) ? taken : fresh).push(row);
    if (key) keys.add(key);
  }
  return { fresh, taken };
}

/** A row of the list is written wherever something is to be said about it afterwards. */
const record = (runId: string, { row, valid, known }: PlannedRow, outcome: Outcome): AnyBulkWriteOperation<ImportRowRecord> => ({
  updateOne: {
    filter: { runId: new Types.ObjectId(runId), number: row.number },
    update: { $set: outcome, ...(known ? {} : { $setOnInsert: { name: valid.company.name, cells: row.cells, issues: [], candidates: [], decision: null } }) },
    upsert: true,
  },
});

/** A row that repeats another one of the list has nothing to fill: that one is in. */
const whyLeftOut = ({ known }: PlannedRow): string => ({ fill: 'otherRow', skip: 'decided', create: 'decided', none: 'undecided' })[known?.decision ?? 'none'];

async function fillRows(
  ctx: CommandContext,
  runId: string,
  rows: readonly PlannedRow[],
): Promise<{ writes: AnyBulkWriteOperation<ImportRowRecord>[]; filled: number; skipped: number }> {
  const writes: AnyBulkWriteOperation<ImportRowRecord>[] = [];
  let count = 0;
  for (const planned of rows) {
    const companyId = companyToFill(planned);
    const filled = companyId ? await fillCompany(ctx, companyId, planned.valid.company, runId) : null;
    const addedContact = companyId ? (await importContacts(ctx, [{ companyId, contact: planned.valid.contact }], runId)) > 0 : false;
    if (companyId && (filled || addedContact)) {
      count += 1;
      writes.push(
        record(runId, planned, {
          state: 'filled',
          companyId: new Types.ObjectId(companyId),
          filled: filled && { before: filled.before, version: filled.version },
          addedContact,
        }),
      );
    } else {
      const reason = companyId ? 'nothingToFill' : whyLeftOut(planned);
      writes.push(record(runId, planned, { state: 'skipped', reason, ...(companyId ? { companyId: new Types.ObjectId(companyId) } : {}) }));
    }
  }
  return { writes, filled: count, skipped: rows.length - count };
}

/** Writes one batch, all of it or nothing. A batch that was written before is left alone. */
export const applyBatch = defineCommand({
  name: 'import.applyBatch',
  input: z.custom<Batch>((value) => typeof value === 'object' && value !== null && idSchema.safeParse((value as Batch).runId).success),
  async run(ctx, { runId, after, rows }): Promise<boolean> {
    ctx.authorise('manage', 'ImportRun');
    const last = rows.at(-1)?.number ?? after;
    const run = await ImportRunModel.findOneAndUpdate(
      { _id: new Types.ObjectId(runId), status: 'running', writtenUpTo: after },
      { $set: { writtenUpTo: last }, $inc: { progress: rows.length } },
    ).lean<ImportRunRecord>();
    if (!run) return false;
    const numbers = rows.map(({ number }) => number);
    const known = new Map((await ImportRowModel.find({ runId: run._id, number: { $in: numbers } }).lean<ImportRowRecord[]>()).map((row) => [row.number, row]));
    const planned = rows.flatMap((row): PlannedRow[] => {
      const { row: valid } = validateRow(row.cells, run.mapping, run.options, lookups);
      return valid ? [{ row, valid, known: known.get(row.number) }] : [];
    });
    const { fresh, taken } = await splitTaken(planned.filter(isToBeCreated));
    const companyIds = await importCompanies(
      ctx,
      fresh.map(({ valid }) => valid),
      runId,
    );
    await importContacts(
      ctx,
      fresh.map(({ valid: { contact } }, index) => ({ companyId: companyIds[index] ?? '', contact })),
      runId,
    );
    const fills = await fillRows(
      ctx,
      runId,
      planned.filter((row) => !isToBeCreated(row)),
    );
    const writes = [
      ...fills.writes,
      ...taken.map((row) => record(runId, row, { state: 'skipped', reason: 'createdMeanwhile' })),
      ...fresh.flatMap((row, index) =>
        row.known?.state === 'duplicate' ? [record(runId, row, { state: 'created', companyId: new Types.ObjectId(companyIds[index]) })] : [],
      ),
    ];
    if (writes.length) await ImportRowModel.bulkWrite(writes);
    const counts = { created: companyIds.length, filled: fills.filled, skipped: fills.skipped + taken.length };
    await ImportRunModel.updateOne({ _id: run._id }, { $inc: increments(counts) });
    await ctx.audit({ subject: { type: 'ImportRun', id: runId }, action: 'write', after: { from: numbers[0] ?? null, to: last, ...counts } });
    return true;
  },
});

/** Writes an import in batches, beginning behind what an earlier attempt wrote. Ends when every row is in or listed. */
export async function applyImport(scope: Scope, runId: string): Promise<void> {
  const run = await runInTurn(runId, 'running');
  if (!run) return;
  await inTurn(scope, runId, 'running', async () => {
    let after = run.writtenUpTo;
    let rows: NumberedRow[] = [];
    const write = async (): Promise<boolean> => {
      const written = rows.length === 0 || (await runCommand(applyBatch, { runId, after, rows }, scope));
      after = rows.at(-1)?.number ?? after;
      rows = [];
      return written;
    };
    for await (const row of importRows(run.source)) {
      if (row.number <= run.writtenUpTo) continue;
      rows.push(row);
      // Not ours to write: another worker has taken over.
      if (rows.length === IMPORT_BATCH && !(await write())) return;
    }
    if (!(await write())) return;
    await runCommand(endTurn, { runId, from: 'running', to: 'done' }, scope);
    await forgetUpload(run);
  });
}

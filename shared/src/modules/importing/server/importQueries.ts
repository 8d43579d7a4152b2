import { abilityOf } from '@ortstreu/shared/access';
import { loadVisible, pageOf, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { type Types } from 'mongoose';
import type { ImportRowState } from '../importing';
import { ImportRowModel, type ImportRowRecord } from './ImportRowModel';
import { ImportRunModel, type ImportRunRecord } from './ImportRunModel';

const MOST_ROWS = 100;

/** The office's imports, newest first. */
export const listImports = (scope: Scope, { first, after }: { first?: number | null; after?: string | null }): Promise<Page<ImportRunRecord>> =>
  pageOf({
    model: ImportRunModel,
    filter: visible(abilityOf(scope.actor), 'ImportRun', { status: { $ne: 'discarded' } }),
    sort: { field: 'createdAt', direction: -1 },
    first,
    after,
  });

export const importById = (scope: Scope, id: string): Promise<ImportRunRecord> => loadVisible(ImportRunModel, abilityOf(scope.actor), 'ImportRun', id);

export interface ImportRowRequest {
  states: readonly ImportRowState[];
  first?: number | null;
  /** Rows behind this row number. */
  after?: number | null;
}

/** Rows with something to say about them, in the order of the file. The caller has loaded the run and may read it. */
export async function rowsOfImport(
  run: ImportRunRecord,
  { states, first, after }: ImportRowRequest,
): Promise<{ rows: ImportRowRecord[]; hasNextPage: boolean }> {
  const size = Math.min(Math.max(first ?? 50, 1), MOST_ROWS);
  const rows = await ImportRowModel.find({ runId: run._id, state: { $in: states }, number: { $gt: after ?? 0 } })
    .sort({ number: 1 })
    .limit(size + 1)
    .lean<ImportRowRecord[]>();
  return { rows: rows.slice(0, size), hasNextPage: rows.length > size };
}

/** Suspected duplicates that nobody has decided yet. */
export const undecidedDuplicates = async (run: ImportRunRecord): Promise<number> =>
  ImportRowModel.countDocuments({ runId: run._id, state: 'duplicate', decision: null });

/** Everything that stayed out, streamed in the order of the file. */
export async function* rejectedRows(runId: Types.ObjectId): AsyncGenerator<ImportRowRecord> {
  const cursor = ImportRowModel.find({ runId, state: { $in: ['rejected', 'skipped'] } })
    .sort({ number: 1 })
    .lean<ImportRowRecord>()
    .cursor();
  for await (const row of cursor as AsyncIterable<ImportRowRecord>) yield row;
}

/** Rows that will be written: the good ones and the duplicates that are not to be left out. */
export const rowsToWrite = async (run: ImportRunRecord): Promise<number> =>
  run.counts.ready + run.counts.hinted + (await ImportRowModel.countDocuments({ runId: run._id, state: 'duplicate', decision: { $in: ['create', 'fill'] } }));

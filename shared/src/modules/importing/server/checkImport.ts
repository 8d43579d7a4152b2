import type { DuplicateFacts } from '@ortstreu/shared/company';
import { companyDuplicateFacts } from '@ortstreu/shared/company/server';
import { AppError, idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { DuplicateIndex, type DuplicateCandidate } from '../duplicateIndex';
import { IMPORT_BATCH } from '../importing';
import type { RowIssue, ValidRow } from '../importRow';
import { validateRow } from '../validateRow';
import { importRows } from './importFiles';
import { ImportRowModel, type ImportRowRecord, type StoredCandidate } from './ImportRowModel';
import { ImportRunModel, type ImportCounts, type ImportRunRecord } from './ImportRunModel';
import type { NumberedRow } from './listShape';
import { lookups } from './lookups';
import { endTurn, increments, inTurn, runInTurn } from './workerTurns';

/** `{ companyId }` of the base or `{ rowNumber }` of the same file, as one text. */
type Key = `company:${string}` | `row:${number}`;

const factsOf = ({ company }: ValidRow): DuplicateFacts => ({
  name: company.name,
  ...(company.register ? { register: company.register } : {}),
  street: company.address?.street,
  postcode: company.address?.postcode,
  city: company.address?.city,
  ...(company.email ? { email: company.email } : {}),
  ...(company.phone ? { phone: company.phone } : {}),
  ...(company.website ? { website: company.website } : {}),
});

class Suspicions {
  private readonly index = new DuplicateIndex<Key>();
  private readonly places = new Map<Key, string>();

  async loadCompanies(): Promise<void> {
    for await (const { id, facts } of companyDuplicateFacts()) this.add(`company:${id}`, facts);
  }

  add(key: Key, facts: DuplicateFacts): void {
    this.index.add(key, facts);
    this.places.set(key, [facts.street, [facts.postcode, facts.city].filter(Boolean).join(' ')].filter(Boolean).join(', '));
  }

  find(facts: DuplicateFacts): StoredCandidate[] {
    return this.index.find(facts).map((candidate) => this.stored(candidate));
  }

  private stored({ key, name, score, verdict, reasons }: DuplicateCandidate<Key>): StoredCandidate {
    const [kind, id = ''] = key.split(':');
    return {
      companyId: kind === 'company' ? new Types.ObjectId(id) : null,
      rowNumber: kind === 'row' ? Number(id) : null,
      name,
      place: this.places.get(key) ?? '',
      score,
      verdict,
      reasons: reasons.map(({ code }) => code),
    };
  }
}

type CheckedRow = Pick<ImportRowRecord, 'number' | 'state' | 'name' | 'cells' | 'issues' | 'candidates'>;

const stateOf = (isValid: boolean, candidates: readonly StoredCandidate[], issues: readonly RowIssue[]): 'rejected' | 'duplicate' | 'hinted' | 'ready' => {
  if (!isValid) return 'rejected';
  if (candidates.length) return 'duplicate';
  return issues.length ? 'hinted' : 'ready';
};

/** What there is to say about a row; `ready` rows need no record of their own. */
function checkRow(row: NumberedRow, run: ImportRunRecord, suspicions: Suspicions): { state: ReturnType<typeof stateOf>; record: CheckedRow | null } {
  const result = validateRow(row.cells, run.mapping, run.options, lookups);
  const facts = result.row && factsOf(result.row);
  const candidates = facts ? suspicions.find(facts) : [];
  if (facts) suspicions.add(`row:${row.number}`, facts);
  const state = stateOf(Boolean(facts), candidates, result.issues);
  if (state === 'ready') return { state, record: null };
  const name = facts?.name ?? row.cells[run.mapping.indexOf('name')] ?? '';
  return { state, record: { number: row.number, state, name: name.slice(0, 300), cells: row.cells, issues: result.issues, candidates } };
}

interface CheckedBatch {
  runId: string;
  checkId: string;
  rows: CheckedRow[];
  counts: Pick<ImportCounts, 'ready' | 'rejected' | 'duplicates' | 'hinted'>;
  progress: number;
}

/** Keeps what was found about one batch; a check that was overtaken by a newer mapping keeps nothing. */
export const keepChecked = defineCommand({
  name: 'import.keepChecked',
  input: z.custom<CheckedBatch>((value) => typeof value === 'object' && value !== null && idSchema.safeParse((value as CheckedBatch).runId).success),
  async run(ctx, { runId, checkId, rows, counts, progress }): Promise<boolean> {
    ctx.authorise('manage', 'ImportRun');
    const { matchedCount } = await ImportRunModel.updateOne(
      { _id: new Types.ObjectId(runId), status: 'checking', checkId: new Types.ObjectId(checkId) },
      { $inc: increments(counts), $set: { progress } },
    );
    if (matchedCount === 0) return false;
    const records: ImportRowRecord[] = rows.map((row) => ({
      _id: new Types.ObjectId(),
      runId: new Types.ObjectId(runId),
      decision: null,
      reason: null,
      companyId: null,
      filled: null,
      addedContact: false,
      ...row,
    }));
    if (records.length) await ImportRowModel.insertMany(records, { lean: true });
    return true;
  },
});

export const restartCheck = defineCommand({
  name: 'import.restartCheck',
  input: z.strictObject({ runId: idSchema }),
  async run(ctx, { runId }): Promise<void> {
    ctx.authorise('manage', 'ImportRun');
    await ImportRowModel.deleteMany({ runId: new Types.ObjectId(runId) });
    await ImportRunModel.updateOne(
      { _id: new Types.ObjectId(runId) },
      { $set: { progress: 0, 'counts.ready': 0, 'counts.rejected': 0, 'counts.duplicates': 0, 'counts.hinted': 0 } },
    );
  },
});

/** Checks every row of an import and looks for likely duplicates. A repeated call begins anew. */
export async function checkImport(scope: Scope, runId: string, checkId: string): Promise<void> {
  const run = await runInTurn(runId, 'checking');
  if (!run || run.checkId?.toHexString() !== checkId) return;
  await inTurn(scope, runId, 'checking', async () => {
    await runCommand(restartCheck, { runId }, scope);
    const suspicions = new Suspicions();
    await suspicions.loadCompanies();
    let batch: CheckedBatch = { runId, checkId, rows: [], counts: { ready: 0, rejected: 0, duplicates: 0, hinted: 0 }, progress: 0 };
    const keep = async (): Promise<void> => {
      if (!(await runCommand(keepChecked, batch, scope))) throw new AppError('ILLEGAL_TRANSITION');
      batch = { ...batch, rows: [], counts: { ready: 0, rejected: 0, duplicates: 0, hinted: 0 } };
    };
    for await (const row of importRows(run.source)) {
      const { state, record } = checkRow(row, run, suspicions);
      batch.counts[state === 'duplicate' ? 'duplicates' : state] += 1;
      if (record) batch.rows.push(record);
      batch.progress += 1;
      if (batch.progress % IMPORT_BATCH === 0) await keep();
    }
    await keep();
    await runCommand(endTurn, { runId, checkId, from: 'checking', to: 'checked' }, scope);
  }).catch((error: unknown) => {
    // Somebody set another mapping or discarded the import meanwhile: their check is the one that counts.
    if (!(error instanceof AppError && error.code === 'ILLEGAL_TRANSITION')) throw error;
  });
}

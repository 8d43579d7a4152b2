import type { CommandContext } from '@ortstreu/shared/kernel/server';
import type { TimelineKind } from '@ortstreu/shared/timeline';
import { TimelineEntryModel, writeTimeline, type TimelineLine } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { createCompanyInput, type CreateCompanyInput } from '../company';
import { companiesImported, companiesRemoved } from '../company.events';
import { derivedFields } from './companyFields';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

export interface ImportedCompany {
  company: CreateCompanyInput;
  location: { latitude: number; longitude: number } | null;
}

/**
 * Takes up many companies within the running command: one insert, one event, a line in each story. The rows are checked before;
 * they pass the input schema once more, which also fills in the defaults. Answers the ids in the order of the rows.
 * Without an import run they appear as taken up by the office, as those of the sample town do.
 */
export async function importCompanies(ctx: CommandContext, rows: readonly ImportedCompany[], importRunId: string | null): Promise<string[]> {
  if (rows.length === 0) return [];
  ctx.authorise('create', 'Company');
  // One hydrated company gives every default; hydrating each of 20,000 would take longer than writing them.
  const { _id: _unused, ...defaults } = new CompanyModel({ name: '-' }).toObject<CompanyRecord>();
  const companies = rows.map(({ company, location }): CompanyRecord => {
    const { headCount, ...fields } = createCompanyInput.parse(company);
    const headCounts = headCount ? [{ ...headCount, apprentices: headCount.apprentices ?? null }] : [];
    const draft = {
      ...defaults,
      ...withoutUndefined(fields),
      address: { ...defaults.address, ...fields.address },
      establishment: { ...defaults.establishment, ...withoutUndefined(fields.establishment) },
      standingFacts: { ...defaults.standingFacts, ...withoutUndefined(fields.standingFacts) },
      accountManagerId: fields.accountManagerId ? new Types.ObjectId(fields.accountManagerId) : null,
      headCounts,
      location,
      importRunId: importRunId === null ? null : new Types.ObjectId(importRunId),
      isSample: ctx.scope.isSample === true,
      _id: new Types.ObjectId(),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    } as CompanyRecord;
    return { ...draft, ...derivedFields(draft) };
  });
  await CompanyModel.insertMany(companies, { lean: true });
  const companyIds = companies.map(({ _id }) => _id.toHexString());
  await writeTimeline(ctx, ...companyIds.map((companyId) => ({ companyId, ...beginningOf(importRunId) })));
  await ctx.emit(companiesImported, { companyIds });
  return companyIds;
}

const beginningOf = (importRunId: string | null): Pick<TimelineLine, 'kind' | 'reference'> =>
  importRunId === null ? { kind: 'companyCreated' } : { kind: 'companyImported', reference: { type: 'ImportRun', id: importRunId } };

const withoutUndefined = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** Lines that appear without anybody's doing. */
const OWN_LINES = ['companyImported', 'levelChanged'] as const satisfies readonly TimelineKind[];

/** Removes companies of an import that nobody has worked with since (every piece of work leaves a line in the story); the others stay. Answers the removed ids. */
export async function removeImportedCompanies(ctx: CommandContext, companyIds: readonly string[], importRunId: string): Promise<string[]> {
  ctx.authorise('archive', 'Company');
  const all = companyIds.map((id) => new Types.ObjectId(id));
  const workedWith = await TimelineEntryModel.distinct('companyId', { companyId: { $in: all }, kind: { $nin: OWN_LINES } });
  const untouched = await CompanyModel.find({
    _id: { $in: all, $nin: workedWith },
    importRunId: new Types.ObjectId(importRunId),
    version: 1,
    lastContactOn: null,
    archivedAt: null,
  })
    .select({ _id: 1 })
    .lean<Pick<CompanyRecord, '_id'>[]>();
  const ids = untouched.map(({ _id }) => _id);
  await CompanyModel.deleteMany({ _id: { $in: ids } });
  await TimelineEntryModel.deleteMany({ companyId: { $in: ids } });
  const removed = ids.map((id) => id.toHexString());
  if (removed.length) await ctx.emit(companiesRemoved, { companyIds: removed });
  return removed;
}

/** A page of an import's companies in the order of their ids. */
export const importedCompanyIds = async (importRunId: string, after: string | null, limit: number): Promise<string[]> =>
  (
    await CompanyModel.find({ importRunId: new Types.ObjectId(importRunId), ...(after ? { _id: { $gt: new Types.ObjectId(after) } } : {}) })
      .sort({ _id: 1 })
      .limit(limit)
      .select({ _id: 1 })
      .lean<Pick<CompanyRecord, '_id'>[]>()
  ).map(({ _id }) => _id.toHexString());

/** Companies that came with an import and are still there. */
export const countImportedCompanies = async (importRunId: string): Promise<number> =>
  CompanyModel.countDocuments({ importRunId: new Types.ObjectId(importRunId) });

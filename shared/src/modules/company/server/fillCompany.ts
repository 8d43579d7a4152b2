import { updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { createCompanyInput, type CreateCompanyInput } from '../company';
import { withHeadCount } from '../headCounts';
import { derivedFields } from './companyFields';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || value === 'unknown';

/** What of `offered` an emptier `known` lacks. */
function lacking<Fields extends object>(known: Fields, offered: Partial<Record<keyof Fields, unknown>>): Partial<Fields> {
  const entries = Object.entries(offered).filter(([key, value]) => !isEmpty(value) && isEmpty(known[key as keyof Fields]));
  return Object.fromEntries(entries) as Partial<Fields>;
}

export interface FilledCompany {
  /** The fields as they were, to be put back. */
  before: Record<string, unknown>;
  /** Version after filling. */
  version: number;
}

/** Gives an existing company what it lacks from a list; nothing that is known is overwritten. Null when there was nothing to add. */
export async function fillCompany(ctx: CommandContext, companyId: string, offered: CreateCompanyInput, importRunId: string): Promise<FilledCompany | null> {
  const before = await CompanyModel.findOne({ _id: new Types.ObjectId(companyId), archivedAt: null }).lean<CompanyRecord>();
  if (!before) return null;
  ctx.authorise('update', 'Company', before);
  const {
    headCount,
    address,
    establishment,
    standingFacts,
    name: _name,
    status: _status,
    accountManagerId: _manager,
    ...fields
  } = createCompanyInput.parse(offered);
  const patch: Partial<CompanyRecord> = lacking<CompanyRecord>(before, fields);
  const nested = {
    address: lacking(before.address, address),
    establishment: lacking(before.establishment, establishment),
    standingFacts: lacking(before.standingFacts, standingFacts),
  };
  if (Object.keys(nested.address).length) patch.address = { ...before.address, ...nested.address };
  if (Object.keys(nested.establishment).length) patch.establishment = { ...before.establishment, ...nested.establishment };
  if (Object.keys(nested.standingFacts).length) patch.standingFacts = { ...before.standingFacts, ...nested.standingFacts };
  if (headCount && !before.headCounts.some(({ on }) => on === headCount.on))
    patch.headCounts = withHeadCount(before.headCounts, { ...headCount, apprentices: headCount.apprentices ?? null });
  const keys = Object.keys(patch) as (keyof CompanyRecord)[];
  if (keys.length === 0) return null;
  const after = await updateVersioned(CompanyModel, companyId, before.version, { ...patch, ...derivedFields({ ...before, ...patch }) });
  await ctx.audit({ subject: { type: 'Company', id: companyId }, action: 'update', before, after });
  await writeTimeline(ctx, { companyId, kind: 'companyUpdated', reference: { type: 'ImportRun', id: importRunId } });
  return { before: Object.fromEntries(keys.map((key) => [key, before[key]])), version: after.version };
}

/** Puts back what `fillCompany` changed, if nobody has changed the company since. */
export async function unfillCompany(ctx: CommandContext, companyId: string, { before, version }: FilledCompany): Promise<boolean> {
  const current = await CompanyModel.findOne({ _id: new Types.ObjectId(companyId), version }).lean<CompanyRecord>();
  if (!current) return false;
  ctx.authorise('update', 'Company', current);
  const restored = { ...current, ...before };
  const after = await updateVersioned(CompanyModel, companyId, version, { ...before, ...derivedFields(restored) });
  await ctx.audit({ subject: { type: 'Company', id: companyId }, action: 'update', before: current, after });
  return true;
}

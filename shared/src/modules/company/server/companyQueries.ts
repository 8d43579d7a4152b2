import { abilityOf } from '@ortstreu/shared/access';
import { prefixRange, searchTerms } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, refersTo, visible, type Fields, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import type { AttentionLevel, CompanyStatus, ImportanceClass } from '../company';
import { lowestRankOf } from './attentionRank';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

export interface CompanyFilter {
  search?: string | null;
  status?: readonly CompanyStatus[] | null;
  levels?: readonly AttentionLevel[] | null;
  importance?: readonly ImportanceClass[] | null;
  accountManagerId?: string | null;
  city?: string | null;
  /** WZ code or the beginning of one; the edition does not matter. */
  industryPrefix?: string | null;
  employeesFrom?: number | null;
  employeesTo?: number | null;
  lastContactBefore?: string | null;
  importRunId?: string | null;
  isArchived?: boolean | null;
}

export const COMPANY_SORTS = {
  NAME: { field: 'name', collated: true },
  CITY: { field: 'address.city', collated: true },
  EMPLOYEES: { field: 'employees', collated: false },
  ATTENTION: { field: 'attentionRank', collated: false },
  LAST_CONTACT: { field: 'lastContactOn', collated: false },
} as const;
export type CompanySort = keyof typeof COMPANY_SORTS;

const escapeForRegex = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const range = (from: number | null | undefined, to: number | null | undefined) => ({
  ...(from == null ? {} : { $gte: from }),
  ...(to == null ? {} : { $lte: to }),
});

const CONDITIONS: { [Key in keyof CompanyFilter]-?: (value: NonNullable<CompanyFilter[Key]>) => object[] } = {
  search: (value) => searchTerms(value).map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })),
  status: (value) => (value.length ? [{ status: { $in: value } }] : []),
  // The rank begins with the level: so the index leads past everything calmer.
  levels: (value) => (value.length ? [{ 'attention.level': { $in: value } }, { attentionRank: { $gte: lowestRankOf(value) } }] : []),
  importance: (value) => (value.length ? [{ 'importance.importanceClass': { $in: value } }] : []),
  accountManagerId: (value) => [{ accountManagerId: refersTo(value) }],
  city: (value) => [{ 'address.city': value }],
  industryPrefix: (value) => [{ 'industry.code': { $regex: `^${escapeForRegex(value)}` } }],
  employeesFrom: (value) => [{ employees: range(value, null) }],
  employeesTo: (value) => [{ employees: range(null, value) }],
  lastContactBefore: (value) => [{ $or: [{ lastContactOn: null }, { lastContactOn: { $lt: value } }] }],
  importRunId: (value) => [{ importRunId: refersTo(value) }],
  isArchived: () => [],
};

const conditionsOf = (filter: CompanyFilter): object[] =>
  (Object.keys(CONDITIONS) as (keyof CompanyFilter)[]).flatMap((key) => {
    const value = filter[key];
    return value === null || value === undefined || value === '' ? [] : (CONDITIONS[key] as (value: unknown) => object[])(value);
  });

/** The filter as a MongoDB condition; archived companies only on demand. */
export const companyConditions = (filter: CompanyFilter): object => ({
  $and: [{ archivedAt: filter.isArchived ? { $ne: null } : null }, ...conditionsOf(filter)],
});

export interface CompanyListRequest {
  filter?: CompanyFilter | null;
  sort?: CompanySort | null;
  descending?: boolean | null;
  first?: number | null;
  after?: string | null;
  fields?: Fields | null;
}

/** A page that remembers its filter, so that the total is counted only where it is asked for. */
export interface CompanyPage extends Page<CompanyRecord> {
  filter: CompanyFilter | null;
}

export const listCompanies = (scope: Scope, { filter, sort, descending, first, after, fields }: CompanyListRequest): Promise<Page<CompanyRecord>> =>
  pageOf({
    model: CompanyModel,
    filter: visible(abilityOf(scope.actor), 'Company', companyConditions(filter ?? {})),
    sort: { ...COMPANY_SORTS[sort ?? 'NAME'], direction: descending ? -1 : 1 },
    first,
    after,
    fields,
  });

/**
 * How many match. What is not archived is counted as all without the archived ones: an index can count both by itself, while it
 * cannot tell null from absent without reading every record.
 */
export async function countCompanies(scope: Scope, filter: CompanyFilter | null | undefined): Promise<number> {
  const count = (...conditions: object[]): Promise<number> =>
    CompanyModel.countDocuments(visible(abilityOf(scope.actor), 'Company', { $and: conditions }) as QueryFilter<CompanyRecord>).exec();
  const wanted = conditionsOf(filter ?? {});
  const archived = count({ archivedAt: { $gt: new Date(0) } }, ...wanted);
  if (filter?.isArchived) return archived;
  const [all, gone] = await Promise.all([count({}, ...wanted), archived]);
  return all - gone;
}

export const companyById = (scope: Scope, id: string): Promise<CompanyRecord> => loadVisible(CompanyModel, abilityOf(scope.actor), 'Company', id);

/** For loaders: the companies of these ids that may be read, in any order. */
export const companiesByIds = async (scope: Scope, ids: readonly string[], fields: Fields | null = null): Promise<CompanyRecord[]> =>
  CompanyModel.find(visible(abilityOf(scope.actor), 'Company', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<CompanyRecord>)
    .select(fields ?? {})
    .lean<CompanyRecord[]>();

/** Ids of all companies that are not archived, in batches, for work on the whole town. */
export async function* companyIdsInBatches(size: number): AsyncGenerator<string[]> {
  let last: Types.ObjectId | null = null;
  for (;;) {
    const docs: Pick<CompanyRecord, '_id'>[] = await CompanyModel.find({ archivedAt: null, ...(last ? { _id: { $gt: last } } : {}) })
      .sort({ _id: 1 })
      .limit(size)
      .select({ _id: 1 })
      .lean<Pick<CompanyRecord, '_id'>[]>();
    if (docs.length === 0) return;
    yield docs.map((doc) => doc._id.toHexString());
    last = docs.at(-1)?._id ?? null;
  }
}

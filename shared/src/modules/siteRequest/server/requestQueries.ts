import { abilityOf } from '@ortstreu/shared/access';
import { prefixRange, searchTerms } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, refersTo, visible, type Fields, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import type { RequestSource } from '../requestFields';
import { REQUEST_STAGES, type RequestStage } from '../requestStages';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

export interface SiteRequestFilter {
  search?: string | null;
  stages?: readonly RequestStage[] | null;
  sources?: readonly RequestSource[] | null;
  managerId?: string | null;
  companyId?: string | null;
  withoutNextStep?: boolean | null;
  unanswered?: boolean | null;
  isArchived?: boolean | null;
}

export const REQUEST_SORTS = { ARRIVED: { field: 'arrivedAt' }, STAGE_SINCE: { field: 'stageSince' } } as const;
export type SiteRequestSort = keyof typeof REQUEST_SORTS;

const CONDITIONS: { [Key in keyof SiteRequestFilter]-?: (value: NonNullable<SiteRequestFilter[Key]>) => object[] } = {
  search: (value) => searchTerms(value).map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })),
  stages: (value) => (value.length ? [{ stage: { $in: value } }] : []),
  sources: (value) => (value.length ? [{ source: { $in: value } }] : []),
  managerId: (value) => [{ managerId: refersTo(value) }],
  companyId: (value) => [{ companyId: refersTo(value) }],
  withoutNextStep: (value) => (value ? [{ nextStep: null }] : []),
  unanswered: (value) => (value ? [{ acknowledgedAt: null, sitesSentAt: null }] : []),
  isArchived: () => [],
};

/** The filter as a MongoDB condition; archived requests only on demand. */
export function requestConditions(filter: SiteRequestFilter): object {
  const all = (Object.keys(CONDITIONS) as (keyof SiteRequestFilter)[]).flatMap((key) => {
    const value = filter[key];
    return value === null || value === undefined || value === '' ? [] : (CONDITIONS[key] as (value: unknown) => object[])(value);
  });
  return { $and: [{ archivedAt: filter.isArchived ? { $ne: null } : null }, ...all] };
}

export interface SiteRequestListRequest {
  filter?: SiteRequestFilter | null;
  sort?: SiteRequestSort | null;
  descending?: boolean | null;
  first?: number | null;
  after?: string | null;
  fields?: Fields | null;
}

const where = (scope: Scope, filter: SiteRequestFilter | null | undefined) => visible(abilityOf(scope.actor), 'SiteRequest', requestConditions(filter ?? {}));

/** A page with the filter it was read by, so that the sums of the board can be made on demand. */
export interface SiteRequestPage extends Page<SiteRequestRecord> {
  filter: SiteRequestFilter | null;
}

export const listSiteRequests = async (scope: Scope, { filter, sort, descending, first, after, fields }: SiteRequestListRequest): Promise<SiteRequestPage> => {
  const page = await pageOf({
    model: SiteRequestModel,
    filter: where(scope, filter),
    sort: { ...REQUEST_SORTS[sort ?? 'ARRIVED'], direction: (descending ?? true) ? -1 : 1 },
    first,
    after,
    fields,
  });
  return { ...page, filter: filter ?? null };
};

export interface StageSummary {
  stage: RequestStage;
  count: number;
  /** Wanted area in m² of all requests in the stage. */
  areaM2: number;
  jobs: number;
}

/** A column of the board: the filter that its requests are read by, and its sums for those who ask for them. */
export interface BoardStage {
  stage: RequestStage;
  filter: SiteRequestFilter;
  sums(): Promise<StageSummary>;
}

/** Count, wanted area and announced jobs of every stage that has requests, under the same filter as the board. */
export const summariseStages = async (scope: Scope, filter: SiteRequestFilter | null | undefined): Promise<StageSummary[]> => {
  const groups = await SiteRequestModel.aggregate<Omit<StageSummary, 'stage'> & { _id: RequestStage }>([
    { $match: where(scope, filter) },
    { $group: { _id: '$stage', count: { $sum: 1 }, areaM2: { $sum: { $ifNull: ['$areaM2', 0] } }, jobs: { $sum: { $ifNull: ['$jobsIn3Years', 0] } } } },
  ]);
  return groups.map(({ _id, ...sums }) => ({ stage: _id, ...sums }));
};

/** Every column of the board under a filter, whichever stages it names. The sums of all are made together, when first asked for. */
export function boardStages(scope: Scope, filter: SiteRequestFilter | null): BoardStage[] {
  const wanted = { ...filter, stages: null };
  let summing: Promise<StageSummary[]> | undefined;
  const sumsOf = async (stage: RequestStage): Promise<StageSummary> => {
    summing ??= summariseStages(scope, wanted);
    return (await summing).find((sum) => sum.stage === stage) ?? { stage, count: 0, areaM2: 0, jobs: 0 };
  };
  return REQUEST_STAGES.map((stage) => ({ stage, filter: { ...wanted, stages: [stage] }, sums: () => sumsOf(stage) }));
}

export const siteRequestById = (scope: Scope, id: string): Promise<SiteRequestRecord> =>
  loadVisible(SiteRequestModel, abilityOf(scope.actor), 'SiteRequest', id);

/** For loaders: the requests of these ids that may be read, in any order. */
export const siteRequestsByIds = (scope: Scope, ids: readonly string[]): Promise<SiteRequestRecord[]> =>
  SiteRequestModel.find(
    visible(abilityOf(scope.actor), 'SiteRequest', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<SiteRequestRecord>,
  )
    .lean<SiteRequestRecord[]>()
    .exec();

import { abilityOf, subjectOf } from '@ortstreu/shared/access';
import { addDays, localDateOf, prefixRange, searchTerms, type LocalDate } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, visible, type Fields, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import { CONFIRMATION, type Freshness } from '../freshness';
import type { SiteKind, SiteStatus, Tenure } from '../siteTerms';
import type { Zoning } from '../zoning';
import { keptSites, readCandidates, type CandidateSite } from './keptSites';
import { SiteModel, type SiteRecord } from './SiteModel';

export interface SiteFilter {
  search?: string | null;
  statuses?: readonly SiteStatus[] | null;
  zonings?: readonly Zoning[] | null;
  kinds?: readonly SiteKind[] | null;
  tenures?: readonly Tenure[] | null;
  freshness?: readonly Freshness[] | null;
  areaFromM2?: number | null;
  areaToM2?: number | null;
  priceToCentsPerM2?: number | null;
  availableBy?: string | null;
  municipality?: string | null;
  isArchived?: boolean | null;
}

export const SITE_SORTS = {
  NAME: { field: 'name', collated: true },
  AREA: { field: 'areaM2', collated: false },
  PRICE: { field: 'priceCentsPerM2', collated: false },
  AVAILABLE: { field: 'availableFrom', collated: false },
  CONFIRMED: { field: 'confirmedOn', collated: false },
} as const;
export type SiteSort = keyof typeof SITE_SORTS;

function freshnessCondition(wanted: readonly Freshness[], today: LocalDate): object {
  const [ageing, stale] = [addDays(today, -CONFIRMATION.ageingAfter), addDays(today, -CONFIRMATION.staleAfter)];
  const ranges: Record<Freshness, object> = {
    confirmed: { confirmedOn: { $gt: ageing } },
    ageing: { confirmedOn: { $gt: stale, $lte: ageing } },
    stale: { $or: [{ confirmedOn: null }, { confirmedOn: { $lte: stale } }] },
  };
  return { $or: wanted.map((state) => ranges[state]) };
}

const CONDITIONS: { [Key in keyof SiteFilter]-?: (value: NonNullable<SiteFilter[Key]>, today: LocalDate) => object[] } = {
  search: (value) => searchTerms(value).map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })),
  statuses: (value) => (value.length ? [{ status: { $in: value } }] : []),
  zonings: (value) => (value.length ? [{ zoning: { $in: value } }] : []),
  kinds: (value) => (value.length ? [{ kind: { $in: value } }] : []),
  tenures: (value) => (value.length ? [{ tenures: { $in: value } }] : []),
  freshness: (value, today) => (value.length ? [freshnessCondition(value, today)] : []),
  areaFromM2: (value) => [{ areaM2: { $gte: value } }],
  areaToM2: (value) => [{ areaM2: { $lte: value } }],
  priceToCentsPerM2: (value) => [{ priceCentsPerM2: { $lte: value } }],
  availableBy: (value) => [{ availableFrom: { $lte: value } }],
  municipality: (value) => [{ municipality: value }],
  isArchived: () => [],
};

/** The filter as a MongoDB condition; archived sites only on demand. */
export function siteConditions(filter: SiteFilter, today: LocalDate): object {
  const all = (Object.keys(CONDITIONS) as (keyof SiteFilter)[]).flatMap((key) => {
    const value = filter[key];
    return value === null || value === undefined || value === '' ? [] : (CONDITIONS[key] as (value: unknown, today: LocalDate) => object[])(value, today);
  });
  return { $and: [{ archivedAt: filter.isArchived ? { $ne: null } : null }, ...all] };
}

export interface SiteListRequest {
  filter?: SiteFilter | null;
  sort?: SiteSort | null;
  descending?: boolean | null;
  first?: number | null;
  after?: string | null;
}

const where = (scope: Scope, filter: SiteFilter | null | undefined) =>
  visible(abilityOf(scope.actor), 'Site', siteConditions(filter ?? {}, localDateOf(scope.clock.now(), scope.timeZone)));

/** A page with the filter it was read by, so that its total can be counted on demand. */
export interface SitePage extends Page<SiteRecord> {
  filter: SiteFilter | null;
}

export const listSites = async (scope: Scope, { filter, sort, descending, first, after }: SiteListRequest): Promise<SitePage> => {
  const page = await pageOf({
    model: SiteModel,
    filter: where(scope, filter),
    sort: { ...SITE_SORTS[sort ?? 'NAME'], direction: descending ? -1 : 1 },
    first,
    after,
  });
  return { ...page, filter: filter ?? null };
};

/** How many sites meet the filter. Without one nothing needs to be counted where the sites are kept in memory. */
export async function countSites(scope: Scope, filter: SiteFilter | null | undefined): Promise<number> {
  const kept = Object.values(filter ?? {}).every((value) => value === null || value === undefined) ? await readableKeptSites(scope) : null;
  return kept ? kept.length : SiteModel.countDocuments(where(scope, filter) as QueryFilter<SiteRecord>).exec();
}

export const siteById = (scope: Scope, id: string): Promise<SiteRecord> => loadVisible(SiteModel, abilityOf(scope.actor), 'Site', id);

/** The sites of these ids that may be read, in any order. */
export const sitesByIds = (scope: Scope, ids: readonly string[], fields: Fields | null = null): Promise<SiteRecord[]> =>
  SiteModel.find(visible(abilityOf(scope.actor), 'Site', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<SiteRecord>)
    .select(fields ?? {})
    .lean<SiteRecord[]>()
    .exec();

/**
 * What matching reads of the sites in use that this person may read. The prefilter spares work where it can and never decides: of the
 * sites kept in memory none is left out, because judging one is quicker than asking for it.
 */
export async function candidateSites(scope: Scope, prefilter: object): Promise<CandidateSite[]> {
  return (await readableKeptSites(scope)) ?? readCandidates(visible(abilityOf(scope.actor), 'Site', { $and: [{ archivedAt: null }, prefilter] }));
}

/** The sites in use that this person may read, from memory; null when they are not kept there. */
async function readableKeptSites(scope: Scope): Promise<CandidateSite[] | null> {
  const kept = await keptSites();
  if (!kept) return null;
  const ability = abilityOf(scope.actor);
  const mayRead = ({ confidentiality, readerIds }: CandidateSite): boolean => ability.can('read', subjectOf('Site', { confidentiality, readerIds }));
  // Sites that are open to the office and name nobody are nearly all, and all alike.
  let open: boolean | undefined;
  return [...kept].filter((site) => {
    if (site.archivedAt !== null) return false;
    return site.confidentiality === 'office' && site.readerIds.length === 0 ? (open ??= mayRead(site)) : mayRead(site);
  });
}

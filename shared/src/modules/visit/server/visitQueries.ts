import { abilityOf } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, refersTo, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import type { VisitStatus } from '../visit';
import { VisitModel, type VisitRecord } from './VisitModel';

export interface VisitFilter {
  companyId?: string | null;
  /** Somebody who took part or wrote the report. */
  personId?: string | null;
  statuses?: readonly VisitStatus[] | null;
  from?: LocalDate | null;
  until?: LocalDate | null;
}

const conditions = ({ companyId, personId, statuses, from, until }: VisitFilter): object => ({
  ...(companyId ? { companyId: refersTo(companyId) } : {}),
  ...(personId ? { $or: [{ participantIds: refersTo(personId) }, { authorId: refersTo(personId) }] } : {}),
  ...(statuses?.length ? { status: { $in: statuses } } : {}),
  ...(from || until ? { day: { ...(from ? { $gte: from } : {}), ...(until ? { $lte: until } : {}) } } : {}),
});

export interface VisitListRequest {
  filter?: VisitFilter | null;
  first?: number | null;
  after?: string | null;
}

/** Visits that this person may read, the latest day first. */
export const listVisits = (scope: Scope, { filter, first, after }: VisitListRequest): Promise<Page<VisitRecord>> =>
  pageOf({
    model: VisitModel,
    filter: visible(abilityOf(scope.actor), 'Visit', conditions(filter ?? {})),
    sort: { field: 'day', direction: -1 },
    first,
    after,
  });

export const visitById = (scope: Scope, id: string): Promise<VisitRecord> => loadVisible(VisitModel, abilityOf(scope.actor), 'Visit', id);

/** For loaders: the visits of these ids that may be read, in any order. */
export const visitsByIds = (scope: Scope, ids: readonly string[]): Promise<VisitRecord[]> =>
  VisitModel.find(visible(abilityOf(scope.actor), 'Visit', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<VisitRecord>).lean<
    VisitRecord[]
  >();

/** The day of the next agreed visit of each of these companies, for the plan of contacts. Days alone say nothing confidential. */
export async function nextAgreedVisits(companyIds: readonly string[], today: LocalDate): Promise<Record<string, LocalDate>> {
  const agreed = await VisitModel.find({ companyId: { $in: companyIds.map((id) => new Types.ObjectId(id)) }, status: 'planned', day: { $gte: today } })
    .sort({ day: -1 })
    .select({ companyId: 1, day: 1 })
    .lean<Pick<VisitRecord, 'companyId' | 'day'>[]>();
  return Object.fromEntries(agreed.flatMap(({ companyId, day }) => (day ? [[companyId.toHexString(), day]] : [])));
}

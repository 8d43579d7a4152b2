import { abilityOf } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { pageOf, refersTo, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import type { FollowUpStatus } from '../followUp';
import { FollowUpModel, type FollowUpRecord } from './FollowUpModel';

export interface FollowUpFilter {
  companyId?: string | null;
  ownerId?: string | null;
  statuses?: readonly FollowUpStatus[] | null;
  /** Due on this day or before. */
  dueUntil?: LocalDate | null;
}

const conditions = ({ companyId, ownerId, statuses, dueUntil }: FollowUpFilter): object => ({
  ...(companyId ? { companyId: refersTo(companyId) } : {}),
  ...(ownerId ? { ownerId: refersTo(ownerId) } : {}),
  ...(statuses?.length ? { status: { $in: statuses } } : {}),
  ...(dueUntil ? { dueOn: { $lte: dueUntil } } : {}),
});

export interface FollowUpListRequest {
  filter?: FollowUpFilter | null;
  first?: number | null;
  after?: string | null;
}

/** What is planned, what is due first first. */
export const listFollowUps = (scope: Scope, { filter, first, after }: FollowUpListRequest): Promise<Page<FollowUpRecord>> =>
  pageOf({
    model: FollowUpModel,
    filter: visible(abilityOf(scope.actor), 'FollowUp', conditions(filter ?? {})),
    sort: { field: 'dueOn', direction: 1 },
    first,
    after,
  });

/** One follow-up as it stands now, for jobs; null when it is gone. */
export const findFollowUp = (id: string): Promise<FollowUpRecord | null> => FollowUpModel.findById(id).lean<FollowUpRecord>();

/** Open follow-ups, for reminders and for planning around them. */
export const openFollowUps = (
  filter: { dueUntil?: LocalDate; companyIds?: readonly Types.ObjectId[]; ownerIds?: readonly string[] } = {},
): Promise<FollowUpRecord[]> =>
  FollowUpModel.find({
    status: 'open',
    ...(filter.dueUntil ? { dueOn: { $lte: filter.dueUntil } } : {}),
    ...(filter.companyIds ? { companyId: { $in: filter.companyIds } } : {}),
    ...(filter.ownerIds ? { ownerId: { $in: filter.ownerIds } } : {}),
  })
    .sort({ dueOn: 1, _id: 1 })
    .lean<FollowUpRecord[]>();

/** For loaders: open follow-ups of these companies, what is due first first. */
export const openFollowUpsOfCompanies = (scope: Scope, companyIds: readonly string[]): Promise<FollowUpRecord[]> =>
  FollowUpModel.find(visible(abilityOf(scope.actor), 'FollowUp', { status: 'open', companyId: { $in: companyIds.map((id) => new Types.ObjectId(id)) } }))
    .sort({ dueOn: 1, _id: 1 })
    .lean<FollowUpRecord[]>();

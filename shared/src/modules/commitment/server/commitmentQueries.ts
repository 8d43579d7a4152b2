import { abilityOf } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { pageOf, refersTo, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import type { CommitmentStatus } from '../commitment';
import { CommitmentModel, type CommitmentRecord } from './CommitmentModel';

export interface CommitmentFilter {
  companyId?: string | null;
  visitId?: string | null;
  ownerId?: string | null;
  statuses?: readonly CommitmentStatus[] | null;
  /** Due on this day or before. */
  dueUntil?: LocalDate | null;
}

const conditions = ({ companyId, visitId, ownerId, statuses, dueUntil }: CommitmentFilter): object => ({
  ...(companyId ? { companyId: refersTo(companyId) } : {}),
  ...(visitId ? { visitId: refersTo(visitId) } : {}),
  ...(ownerId ? { ownerId: refersTo(ownerId) } : {}),
  ...(statuses?.length ? { status: { $in: statuses } } : {}),
  ...(dueUntil ? { dueOn: { $lte: dueUntil } } : {}),
});

export interface CommitmentListRequest {
  filter?: CommitmentFilter | null;
  first?: number | null;
  after?: string | null;
}

/** Promises, what is due first first. */
export const listCommitments = (scope: Scope, { filter, first, after }: CommitmentListRequest): Promise<Page<CommitmentRecord>> =>
  pageOf({
    model: CommitmentModel,
    filter: visible(abilityOf(scope.actor), 'Commitment', conditions(filter ?? {})),
    sort: { field: 'dueOn', direction: 1 },
    first,
    after,
  });

/** Open promises due on a day or before, for reminders. */
export const openCommitmentsDueUntil = (day: LocalDate): Promise<CommitmentRecord[]> =>
  CommitmentModel.find({ status: 'open', dueOn: { $lte: day } })
    .sort({ dueOn: 1, _id: 1 })
    .lean<CommitmentRecord[]>();

/** One promise as it stands now, for jobs; null when it is gone. */
export const findCommitment = (id: string): Promise<CommitmentRecord | null> => CommitmentModel.findById(id).lean<CommitmentRecord>();

/** For loaders: open promises to these companies, what is due first first. */
export const openCommitmentsOfCompanies = (scope: Scope, companyIds: readonly string[]): Promise<CommitmentRecord[]> =>
  CommitmentModel.find(visible(abilityOf(scope.actor), 'Commitment', { status: 'open', companyId: { $in: companyIds.map((id) => new Types.ObjectId(id)) } }))
    .sort({ dueOn: 1, _id: 1 })
    .lean<CommitmentRecord[]>();

/** For loaders: promises of these visits. */
export const commitmentsOfVisits = (scope: Scope, visitIds: readonly string[]): Promise<CommitmentRecord[]> =>
  CommitmentModel.find(visible(abilityOf(scope.actor), 'Commitment', { visitId: { $in: visitIds.map((id) => new Types.ObjectId(id)) } }))
    .sort({ dueOn: 1, _id: 1 })
    .lean<CommitmentRecord[]>();

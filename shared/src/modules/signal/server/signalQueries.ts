import { abilityOf } from '@ortstreu/shared/access';
import { loadVisible, pageOf, refersTo, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import type { SignalStatus } from '../signal';
import type { SignalKind } from '../signalKinds';
import { SignalModel, type SignalRecord } from './SignalModel';

export interface SignalFilter {
  companyId?: string | null;
  visitId?: string | null;
  statuses?: readonly SignalStatus[] | null;
  kinds?: readonly SignalKind[] | null;
}

const conditions = ({ companyId, visitId, statuses, kinds }: SignalFilter): object => ({
  ...(companyId ? { companyId: refersTo(companyId) } : {}),
  ...(visitId ? { visitId: refersTo(visitId) } : {}),
  ...(statuses?.length ? { status: { $in: statuses } } : {}),
  ...(kinds?.length ? { kind: { $in: kinds } } : {}),
});

export interface SignalListRequest {
  filter?: SignalFilter | null;
  first?: number | null;
  after?: string | null;
}

/** A page that remembers its filter, so that the total is counted only where somebody asks for it. */
export interface SignalPage extends Page<SignalRecord> {
  filter: SignalFilter | null;
}

/** Signals that this person may read, the latest observation first. */
export const listSignals = (scope: Scope, { filter, first, after }: SignalListRequest): Promise<Page<SignalRecord>> =>
  pageOf({
    model: SignalModel,
    filter: visible(abilityOf(scope.actor), 'Signal', conditions(filter ?? {})),
    sort: { field: 'observedOn', direction: -1 },
    first,
    after,
  });

/** How many match and may be read. Async, because a query of the driver must not be awaited twice. */
export const countSignals = async (scope: Scope, filter: SignalFilter): Promise<number> =>
  SignalModel.countDocuments(visible(abilityOf(scope.actor), 'Signal', conditions(filter)) as QueryFilter<SignalRecord>);

export const signalById = (scope: Scope, id: string): Promise<SignalRecord> => loadVisible(SignalModel, abilityOf(scope.actor), 'Signal', id);

/** For loaders: the signals of these ids that may be read, in any order. */
export const signalsByIds = (scope: Scope, ids: readonly string[]): Promise<SignalRecord[]> =>
  SignalModel.find(visible(abilityOf(scope.actor), 'Signal', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<SignalRecord>).lean<
    SignalRecord[]
  >();

/** For loaders: the signals that these visits raised, as far as they may be read. */
export const signalsOfVisits = (scope: Scope, visitIds: readonly string[]): Promise<SignalRecord[]> =>
  SignalModel.find(visible(abilityOf(scope.actor), 'Signal', { visitId: { $in: visitIds.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<SignalRecord>)
    .sort({ _id: 1 })
    .lean<SignalRecord[]>();

/** Everything observed about these companies that may still count, restricted or not; only for the assessment. */
export const openSignalsOf = (companyIds: readonly Types.ObjectId[]): Promise<SignalRecord[]> =>
  SignalModel.find({ companyId: { $in: companyIds }, status: { $in: ['new', 'confirmed'] } }).lean<SignalRecord[]>();

/** Signals that a visit raised, whoever may read them; for the visit's own corrections. */
export const signalsOfVisit = (visitId: string): Promise<SignalRecord[]> => SignalModel.find({ visitId: new Types.ObjectId(visitId) }).lean<SignalRecord[]>();

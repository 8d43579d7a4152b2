import { abilityOf } from '@ortstreu/shared/access';
import { prefixRange, searchTerms, type LocalDate } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, refersTo, visible, type Fields, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import type { CaseCause } from '../retentionCase';
import { CASE_STAGES, isClosedStage, type CaseStage } from '../stages';
import { RetentionCaseModel, type RetentionCaseRecord } from './RetentionCaseModel';

export interface RetentionCaseFilter {
  stages?: readonly CaseStage[] | null;
  causes?: readonly CaseCause[] | null;
  ownerId?: string | null;
  companyId?: string | null;
  withoutNextStep?: boolean | null;
  search?: string | null;
}

function conditions({ stages, causes, ownerId, companyId, withoutNextStep, search }: RetentionCaseFilter): object {
  const all: object[] = [];
  if (stages?.length) all.push({ stage: { $in: stages } });
  if (causes?.length) all.push({ cause: { $in: causes } });
  if (ownerId) all.push({ ownerId: refersTo(ownerId) });
  if (companyId) all.push({ companyId: refersTo(companyId) });
  if (withoutNextStep) all.push({ nextStep: null, stage: { $nin: ['secured', 'lost'] } });
  if (search) all.push(...searchTerms(search).map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })));
  return all.length ? { $and: all } : {};
}

export interface RetentionCasePage extends Page<RetentionCaseRecord> {
  filter: RetentionCaseFilter;
}

/** Cases, longest in their stage first. */
export const listRetentionCases = async (
  scope: Scope,
  { filter, first, after, fields }: { filter?: RetentionCaseFilter | null; first?: number | null; after?: string | null; fields?: Fields | null },
): Promise<RetentionCasePage> => ({
  ...(await pageOf({
    model: RetentionCaseModel,
    filter: visible(abilityOf(scope.actor), 'RetentionCase', conditions(filter ?? {})),
    sort: { field: 'stageSince', direction: 1 },
    first,
    after,
    fields,
  })),
  filter: filter ?? {},
});

export interface StageSum {
  stage: CaseStage;
  count: number;
  jobs: number;
}

/** Count and jobs at stake of every column under the same filter, whatever page is shown. */
export async function sumsByStage(scope: Scope, filter: RetentionCaseFilter): Promise<StageSum[]> {
  const where = RetentionCaseModel.find(visible(abilityOf(scope.actor), 'RetentionCase', conditions(filter)) as QueryFilter<RetentionCaseRecord>);
  // Cast by the model, because a pipeline does not turn hex texts into ids.
  const match = where.cast(RetentionCaseModel) as Record<string, unknown>;
  const sums = await RetentionCaseModel.aggregate<{ _id: CaseStage; count: number; jobs: number }>([
    { $match: match },
    { $group: { _id: '$stage', count: { $sum: 1 }, jobs: { $sum: { $ifNull: ['$jobsAtStake', 0] } } } },
  ]);
  const byStage = new Map(sums.map((sum) => [sum._id, sum]));
  return CASE_STAGES.map((stage) => ({ stage, count: byStage.get(stage)?.count ?? 0, jobs: byStage.get(stage)?.jobs ?? 0 }));
}

export const retentionCaseById = async (scope: Scope, id: string): Promise<RetentionCaseRecord> =>
  loadVisible(RetentionCaseModel, abilityOf(scope.actor), 'RetentionCase', id);

/** For loaders: the cases of these ids that may be read. */
export const retentionCasesByIds = async (scope: Scope, ids: readonly string[]): Promise<RetentionCaseRecord[]> =>
  RetentionCaseModel.find(
    visible(abilityOf(scope.actor), 'RetentionCase', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<RetentionCaseRecord>,
  ).lean<RetentionCaseRecord[]>();

/** Open cases whose next step is due or missing, of these owners or of everybody: what is due first, the earliest before all, then the missing ones. */
export async function caseStepsDue(scope: Scope, day: LocalDate, ownerIds: readonly string[] | null, first: number): Promise<RetentionCaseRecord[]> {
  const open = { stage: { $in: CASE_STAGES.filter((stage) => !isClosedStage(stage)) } };
  const owned = ownerIds ? { ownerId: { $in: ownerIds.map((id) => new Types.ObjectId(id)) } } : {};
  const find = (step: object) =>
    RetentionCaseModel.find(visible(abilityOf(scope.actor), 'RetentionCase', { ...owned, ...open, ...step }) as QueryFilter<RetentionCaseRecord>).limit(first);
  const [due, missing] = await Promise.all([
    find({ 'nextStep.dueOn': { $lte: day } })
      .sort({ 'nextStep.dueOn': 1, _id: 1 })
      .lean<RetentionCaseRecord[]>(),
    // A step without a day is a step; asking for the day, too, finds its place in the index.
    find({ 'nextStep.dueOn': null, nextStep: null }).lean<RetentionCaseRecord[]>(),
  ]);
  return [...due, ...missing].slice(0, first);
}

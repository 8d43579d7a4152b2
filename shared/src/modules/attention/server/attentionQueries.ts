import { abilityOf } from '@ortstreu/shared/access';
import type { AttentionLevel, ImportanceClass } from '@ortstreu/shared/company';
import { listCompanies, type CompanyRecord } from '@ortstreu/shared/company/server';
import { pageOf, visible, type Fields, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { signalsByIds } from '@ortstreu/shared/signal/server';
import { Types } from 'mongoose';
import { withoutRestricted } from '../explain';
import { AssessmentModel, type AssessmentRecord } from './AssessmentModel';

export interface AttentionFilter {
  levels?: readonly AttentionLevel[] | null;
  importance?: readonly ImportanceClass[] | null;
  accountManagerId?: string | null;
}

export interface AttentionListRequest {
  filter?: AttentionFilter | null;
  first?: number | null;
  after?: string | null;
  fields?: Fields | null;
}

/** Companies that ask for attention: the most urgent first, of equally urgent ones the most important. */
export const listAttention = (scope: Scope, { filter, first, after, fields }: AttentionListRequest): Promise<Page<CompanyRecord>> =>
  listCompanies(scope, {
    filter: { ...filter, levels: filter?.levels?.length ? filter.levels : ['watch', 'talk', 'now'] },
    sort: 'ATTENTION',
    descending: true,
    first,
    after,
    fields,
  });

/** Takes the content of restricted reasons from those who may not read the signals behind them. */
async function asSeenBy(scope: Scope, assessments: readonly AssessmentRecord[]): Promise<AssessmentRecord[]> {
  const restricted = assessments.flatMap(({ contributions }) =>
    contributions.flatMap(({ restricted: isRestricted, signalId }) => (isRestricted && signalId ? [signalId] : [])),
  );
  const seen = new Set(restricted.length > 0 ? (await signalsByIds(scope, [...new Set(restricted)])).map((signal) => signal._id.toHexString()) : []);
  return assessments.map((assessment) => withoutRestricted(assessment, (signalId) => seen.has(signalId)));
}

/** For loaders: the latest assessments of these companies as this person may read them; with `fields` only those, the company's id among them. */
export async function latestAssessments(scope: Scope, companyIds: readonly string[], fields: Fields | null = null): Promise<AssessmentRecord[]> {
  const filter = visible(abilityOf(scope.actor), 'Assessment', { companyId: { $in: companyIds.map((id) => new Types.ObjectId(id)) }, isLatest: true });
  const found = await AssessmentModel.find(filter)
    .select(fields ?? {})
    .lean<AssessmentRecord[]>();
  return fields && !fields['contributions'] ? found : asSeenBy(scope, found);
}

/** How a company's level came about, newest first. */
export async function assessmentHistory(
  scope: Scope,
  companyId: string,
  { first, after }: { first?: number | null; after?: string | null },
): Promise<Page<AssessmentRecord>> {
  const page = await pageOf({
    model: AssessmentModel,
    filter: visible(abilityOf(scope.actor), 'Assessment', { companyId: new Types.ObjectId(companyId) }),
    sort: { field: 'at', direction: -1 },
    first,
    after,
  });
  const nodes = await asSeenBy(
    scope,
    page.edges.map((edge) => edge.node),
  );
  return { ...page, edges: page.edges.map((edge, index) => ({ ...edge, node: nodes[index] ?? edge.node })) };
}

/** One assessment with every reason, for jobs that write to people who may not read restricted ones: those are taken out by `withoutRestricted`. */
export const findAssessment = (id: string): Promise<AssessmentRecord | null> => AssessmentModel.findById(id).lean<AssessmentRecord>();

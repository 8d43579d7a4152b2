import { reasonSentence, speaksForTalk } from '@ortstreu/shared/attention';
import { assessmentHistory, latestAssessments, listAttention } from '@ortstreu/shared/attention/server';
import { openCommitmentsOfCompanies } from '@ortstreu/shared/commitment/server';
import { openFollowUpsOfCompanies } from '@ortstreu/shared/followUp/server';
import type { Fields } from '@ortstreu/shared/kernel/server';
import { formats } from '@ortstreu/shared/i18n';
import { signalsByIds } from '@ortstreu/shared/signal/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import type { GraphQLContext } from '../../graphql/context';
import { loadById, loadGrouped } from '../../graphql/loaders';
import { referencesAhead } from '../../graphql/referencesAhead';
import { neededFields, NODE, type StoredFields } from '../../graphql/selection';
import { companyOf } from '../../graphql/companyOf';

/** What the list shows of an assessment; with its reasons the whole record is needed. */
const ROW_FIELDS: StoredFields = {
  id: [],
  on: ['on'],
  level: ['level'],
  before: ['before'],
  urgency: ['urgency'],
  axes: ['axes'],
  modelVersion: ['modelVersion'],
  company: [],
};

const latestOf = async (context: GraphQLContext, companyId: { toHexString(): string }, fields: Fields | null = null) =>
  (
    await loadGrouped(
      context,
      fields ? 'latestAssessment row' : 'latestAssessment',
      companyId,
      (ids) => latestAssessments(context.scope, ids, fields && { ...fields, companyId: 1 }),
      (assessment) => assessment.companyId.toHexString(),
    )
  )[0] ?? null;

export const attentionResolvers: Resolvers = {
  Query: {
    attentionList: async (_root, args, context, info) => {
      const fields = neededFields(info, ROW_FIELDS, NODE);
      // Of the companies only the order is needed here; what is shown of them is fetched with their assessments.
      const { edges, pageInfo } = await listAttention(context.scope, { ...args, fields: { _id: 1 } });
      const assessed = await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await latestOf(context, node._id, fields) })));
      const page = { pageInfo, edges: assessed.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : [])) };
      await referencesAhead(context, info, page, { companies: { company: ({ companyId }) => companyId } });
      return page;
    },
  },
  Company: {
    assessment: ({ _id }, _args, context) => latestOf(context, _id),
    assessments: ({ _id }, args, { scope }) => assessmentHistory(scope, _id.toHexString(), args),
    openCommitments: ({ _id }, _args, context) =>
      loadGrouped(
        context,
        'openCommitments',
        _id,
        (ids) => openCommitmentsOfCompanies(context.scope, ids),
        ({ companyId }) => companyId.toHexString(),
      ),
    openFollowUps: ({ _id }, _args, context) =>
      loadGrouped(
        context,
        'openFollowUps',
        _id,
        (ids) => openFollowUpsOfCompanies(context.scope, ids),
        ({ companyId }) => companyId.toHexString(),
      ),
  },
  Assessment: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
  },
  Contribution: {
    sentence: (contribution, _args, { t, locale, settings }) => reasonSentence(contribution, t, formats(locale, settings.timeZone)),
    signal: ({ signalId }, _args, context) => (signalId ? loadById(context, 'signal', signalId, (ids) => signalsByIds(context.scope, ids)) : null),
    speaksForTalk: (contribution) => speaksForTalk(contribution),
  },
};

import { subjectOf } from '@ortstreu/shared/access';
import { daysBetween, localDateOf } from '@ortstreu/shared/kernel';
import { isAgeing } from '@ortstreu/shared/retentionCase';
import {
  listRetentionCases,
  moveRetentionCase,
  openRetentionCase,
  retentionCasesByIds,
  sumsByStage,
  updateRetentionCase,
  type RetentionCaseRecord,
} from '@ortstreu/shared/retentionCase/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import type { GraphQLContext } from '../../graphql/context';
import { allAtOnce, loadById } from '../../graphql/loaders';
import { referencesAhead } from '../../graphql/referencesAhead';
import { asksForRecords, neededFields, NO_PAGE, NODE, type StoredFields } from '../../graphql/selection';
import { companyOf } from '../../graphql/companyOf';
import { userOf, usersOf } from '../../graphql/userOf';

const daysInStage = ({ stageSince }: RetentionCaseRecord, { today, settings }: GraphQLContext): number =>
  daysBetween(localDateOf(stageSince, settings.timeZone), today);

/** What the board shows of a case; its page gets the whole record. */
const CARD_FIELDS: StoredFields = {
  id: [],
  version: ['version'],
  title: ['title'],
  cause: ['cause'],
  stage: ['stage'],
  daysInStage: ['stageSince'],
  isAgeing: ['stage', 'stageSince'],
  jobsAtStake: ['jobsAtStake'],
  company: ['companyId'],
  owner: ['ownerId'],
  nextStep: ['nextStep'],
  confidentiality: ['confidentiality'],
  viewerCan: ['confidentiality', 'readerIds'],
};

export const retentionCaseResolvers: Resolvers = {
  Query: {
    retentionCases: async (_root, args, context, info) => {
      if (!asksForRecords(info)) return { ...NO_PAGE, filter: args.filter ?? {} };
      const fields = neededFields(info, CARD_FIELDS, NODE);
      // The columns of a board are asked for side by side, each under a name of its own.
      const page = await allAtOnce(context, 'retentionCases', () => listRetentionCases(context.scope, { ...args, fields }));
      await referencesAhead(context, info, page, { companies: { company: ({ companyId }) => companyId }, users: { owner: ({ ownerId }) => ownerId } });
      return page;
    },
    retentionCase: (_root, { id }, context) => loadById(context, 'retentionCase', id, (ids) => retentionCasesByIds(context.scope, ids)),
  },
  Mutation: {
    openRetentionCase: (_root, { input }, { run }) => run(openRetentionCase, input),
    updateRetentionCase: (_root, { input }, { run }) => run(updateRetentionCase, input),
    moveRetentionCase: (_root, { input }, { run }) => run(moveRetentionCase, input),
  },
  RetentionCaseConnection: {
    sums: ({ filter }, _args, { scope }) => sumsByStage(scope, { ...filter, stages: null }),
  },
  RetentionCase: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
    daysInStage: (record, _args, context) => daysInStage(record, context),
    isAgeing: (record, _args, context) => isAgeing(record.stage, daysInStage(record, context)),
    owner: ({ ownerId }, _args, context) => userOf(context, ownerId),
    team: ({ teamIds }, _args, context) => usersOf(context, teamIds),
    readers: ({ readerIds }, _args, context) => usersOf(context, readerIds),
    viewerCan: (record) => record,
  },
  RetentionCaseAbilities: {
    update: (record, _args, { ability }) => ability.can('update', subjectOf('RetentionCase', record)),
    move: (record, _args, { ability }) => ability.can('move', subjectOf('RetentionCase', record)),
  },
  Measure: { owner: ({ ownerId }, _args, context) => userOf(context, ownerId) },
  CaseStageEntry: { by: ({ byId }, _args, context) => userOf(context, byId) },
};

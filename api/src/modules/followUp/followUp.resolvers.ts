import { subjectOf } from '@ortstreu/shared/access';
import { completeFollowUp, listFollowUps, reopenFollowUp, rescheduleFollowUp, scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { companyOf } from '../../graphql/companyOf';
import { userOf } from '../../graphql/userOf';

export const followUpResolvers: Resolvers = {
  Query: {
    followUps: (_root, args, { scope }) => listFollowUps(scope, args),
  },
  Mutation: {
    scheduleFollowUp: (_root, { input }, { run }) => run(scheduleFollowUp, { ...input, kind: input.kind ?? undefined }),
    rescheduleFollowUp: (_root, { input }, { run }) => run(rescheduleFollowUp, { ...input, ownerId: input.ownerId ?? undefined }),
    completeFollowUp: (_root, { input }, { run }) => run(completeFollowUp, { ...input, outcome: input.outcome ?? undefined }),
    reopenFollowUp: (_root, { input }, { run }) => run(reopenFollowUp, input),
  },
  FollowUp: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
    owner: ({ ownerId }, _args, context) => userOf(context, ownerId),
    isOverdue: ({ status, dueOn }, _args, { today }) => status === 'open' && dueOn < today,
    viewerCan: (followUp) => followUp,
  },
  FollowUpAbilities: {
    update: (followUp, _args, { ability }) => followUp.status === 'open' && ability.can('update', subjectOf('FollowUp', followUp)),
  },
};

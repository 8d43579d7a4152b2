import { subjectOf } from '@ortstreu/shared/access';
import { addCommitment, completeCommitment, listCommitments, reopenCommitment } from '@ortstreu/shared/commitment/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { companyOf } from '../../graphql/companyOf';
import { userOf } from '../../graphql/userOf';

export const commitmentResolvers: Resolvers = {
  Query: {
    commitments: (_root, args, { scope }) => listCommitments(scope, args),
  },
  Mutation: {
    addCommitment: (_root, { input }, { run }) => run(addCommitment, input),
    completeCommitment: (_root, { input }, { run }) => run(completeCommitment, { ...input, outcome: input.outcome ?? undefined }),
    reopenCommitment: (_root, { input }, { run }) => run(reopenCommitment, input),
  },
  Commitment: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
    owner: ({ ownerId }, _args, context) => userOf(context, ownerId),
    isOverdue: ({ status, dueOn }, _args, { today }) => status === 'open' && dueOn < today,
    viewerCan: (commitment) => commitment,
  },
  CommitmentAbilities: {
    complete: (commitment, _args, { ability }) => commitment.status === 'open' && ability.can('complete', subjectOf('Commitment', commitment)),
  },
};

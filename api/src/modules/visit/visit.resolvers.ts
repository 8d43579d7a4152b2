import { subjectOf } from '@ortstreu/shared/access';
import { commitmentsOfVisits } from '@ortstreu/shared/commitment/server';
import { contactsByIds } from '@ortstreu/shared/contact/server';
import { signalsOfVisits } from '@ortstreu/shared/signal/server';
import { answersFor, listVisits, recordVisit, updateVisit, visitsByIds } from '@ortstreu/shared/visit/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { loadById, loadGrouped } from '../../graphql/loaders';
import { companyOf } from '../../graphql/companyOf';
import { userOf, usersOf } from '../../graphql/userOf';

const found = <Item>(items: readonly (Item | null)[]): Item[] => items.filter((item): item is Awaited<Item> & NonNullable<Item> => item !== null);

/** GraphQL sends null for what was left out; commands keep what is undefined. */
const withoutNulls = (input: object): object => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));

export const visitResolvers: Resolvers = {
  Query: {
    visits: (_root, args, { scope }) => listVisits(scope, args),
    visit: (_root, { id }, context) => loadById(context, 'visit', id, (ids) => visitsByIds(context.scope, ids)),
  },
  Mutation: {
    recordVisit: (_root, { input }, { run }) => run(recordVisit, withoutNulls(input)),
    updateVisit: (_root, { input }, { run }) => run(updateVisit, input),
  },
  Visit: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
    contacts: async ({ contactIds }, _args, context) =>
      found(await Promise.all(contactIds.map(async (id) => loadById(context, 'contact', id, (ids) => contactsByIds(context.scope, ids))))),
    author: ({ authorId }, _args, context) => userOf(context, authorId),
    participants: ({ participantIds }, _args, context) => usersOf(context, participantIds),
    answers: (visit, _args, { actor }) => answersFor(actor, visit),
    commitments: ({ _id }, _args, context) =>
      loadGrouped(
        context,
        'commitmentsOfVisit',
        _id,
        (ids) => commitmentsOfVisits(context.scope, ids),
        ({ visitId }) => visitId?.toHexString() ?? '',
      ),
    signals: ({ _id }, _args, context) =>
      loadGrouped(
        context,
        'signalsOfVisit',
        _id,
        (ids) => signalsOfVisits(context.scope, ids),
        ({ visitId }) => visitId?.toHexString() ?? '',
      ),
    viewerCan: (visit) => visit,
  },
  VisitAbilities: {
    update: (visit, _args, { ability }) => ability.can('update', subjectOf('Visit', visit)),
  },
};

import { companiesByIds } from '@ortstreu/shared/company/server';
import { createContact, listContacts, updateContact } from '@ortstreu/shared/contact/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { loadById } from '../../graphql/loaders';

export const contactResolvers: Resolvers = {
  Query: {
    contacts: (_root, args, { scope }) => listContacts(scope, args),
  },
  Mutation: {
    createContact: (_root, { input }, { run }) => run(createContact, input),
    updateContact: (_root, { input }, { run }) => run(updateContact, input),
  },
  Contact: {
    company: ({ companyId }, _args, context) => loadById(context, 'company', companyId, (ids) => companiesByIds(context.scope, ids)),
  },
};

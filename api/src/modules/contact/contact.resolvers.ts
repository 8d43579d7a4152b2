import { createContact, listContacts, updateContact } from '@ortstreu/shared/contact/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { companyOf } from '../../graphql/companyOf';

export const contactResolvers: Resolvers = {
  Query: {
    contacts: (_root, args, { scope }) => listContacts(scope, args),
  },
  Mutation: {
    createContact: (_root, { input }, { run }) => run(createContact, input),
    updateContact: (_root, { input }, { run }) => run(updateContact, input),
  },
  Contact: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
  },
};

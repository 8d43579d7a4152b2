import { buildCompany } from '@ortstreu/shared/company/testing';
import { buildContact } from '@ortstreu/shared/contact/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);

export const access: AccessTable = {
  rows: [
    { field: 'Query.contacts', document: '{ contacts(first: 1) { edges { node { id } } } }', scopes: { office: { expect: everyone('allowed') } } },
    {
      field: 'Mutation.createContact',
      commands: ['contact.create'],
      document: 'mutation ($input: CreateContactInput!) { createContact(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { companyId: (await buildCompany())._id.toHexString(), lastName: 'Muster' } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.updateContact',
      commands: ['contact.update'],
      document: 'mutation ($input: UpdateContactInput!) { updateContact(input: $input) { id } }',
      scopes: {
        office: { prepare: async () => ({ input: { id: (await buildContact())._id.toHexString(), version: 1, lastName: 'Anders' } }), expect: KEEPERS },
      },
    },
  ],
};

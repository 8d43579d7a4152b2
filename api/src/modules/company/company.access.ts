import { buildCompany } from '@ortstreu/shared/company/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const anyCompany = async () => ({ input: { id: (await buildCompany())._id.toHexString(), version: 1 } });

export const access: AccessTable = {
  rows: [
    { field: 'Query.industries', document: '{ industries(version: "2008", search: "Metall") { code } }', scopes: { office: { expect: everyone('allowed') } } },
    { field: 'Query.companies', document: '{ companies(first: 1) { edges { node { id } } totalCount } }', scopes: { office: { expect: everyone('allowed') } } },
    {
      field: 'Query.company',
      document: 'query ($id: ID!) { company(id: $id) { id } }',
      sees: (data) => data['company'] !== null,
      scopes: { office: { prepare: async () => ({ id: (await buildCompany())._id.toHexString() }), expect: everyone('allowed') } },
    },
    {
      field: 'Mutation.createCompany',
      commands: ['company.create'],
      document: 'mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { id } }',
      scopes: { office: { prepare: () => Promise.resolve({ input: { name: 'Neue GmbH' } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.updateCompany',
      commands: ['company.update'],
      document: 'mutation ($input: UpdateCompanyInput!) { updateCompany(input: $input) { id } }',
      scopes: { office: { prepare: anyCompany, expect: KEEPERS } },
    },
    {
      field: 'Mutation.archiveCompany',
      commands: ['company.archive'],
      document: 'mutation ($input: ArchiveCompanyInput!) { archiveCompany(input: $input) { id } }',
      scopes: { office: { prepare: anyCompany, expect: KEEPERS } },
    },
  ],
};

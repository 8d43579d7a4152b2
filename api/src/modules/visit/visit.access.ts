import { buildCompany } from '@ortstreu/shared/company/testing';
import type { VisitRecord } from '@ortstreu/shared/visit/server';
import { buildVisit } from '@ortstreu/shared/visit/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const newCompany = async () => (await buildCompany())._id.toHexString();
const open = async () => buildVisit({ companyId: await newCompany() });
const restricted = async () => buildVisit({ companyId: await newCompany(), confidentiality: 'restricted' });
const seen = (make: () => Promise<VisitRecord>) => async () => ({ id: (await make())._id.toHexString() });
const changed = (make: () => Promise<VisitRecord>) => async () => ({ input: { id: (await make())._id.toHexString(), version: 1, summary: 'Nachtrag' } });
const readable = {
  office: { prepare: seen(open), expect: everyone('allowed') },
  'restricted, not named': { prepare: seen(restricted), expect: only(['head'], 'hidden') },
};

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.visits',
      document: '{ visits(first: 100) { edges { node { id } } } }',
      sees: (data, { id }) => JSON.stringify(data).includes(String(id)),
      scopes: readable,
    },
    { field: 'Query.visit', document: 'query ($id: ID!) { visit(id: $id) { id } }', sees: (data) => data['visit'] !== null, scopes: readable },
    {
      field: 'Mutation.recordVisit',
      commands: ['visit.record'],
      document: 'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { companyId: await newCompany(), heldOn: '2026-11-20', actionNeeded: 'none' } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.updateVisit',
      commands: ['visit.update'],
      document: 'mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { id } }',
      scopes: {
        office: { prepare: changed(open), expect: KEEPERS },
        'restricted, not named': { prepare: changed(restricted), expect: only(['head'], 'NOT_FOUND') },
      },
    },
  ],
};

import { buildCompany } from '@ortstreu/shared/company/testing';
import { buildRetentionCase } from '@ortstreu/shared/retentionCase/testing';
import { everyone, only, type AccessTable, type Seat } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
/** A restricted case on which the person is not named: heads see it, for the others it does not exist. */
const HEADS_ONLY = only(['head'], 'NOT_FOUND');

const openCase = async () => (await buildRetentionCase())._id.toHexString();
const restrictedCase = async () => (await buildRetentionCase({ confidentiality: 'restricted' }))._id.toHexString();
const namedOn = async ({ user }: Seat) => (await buildRetentionCase({ confidentiality: 'restricted', readerIds: [user._id.toHexString()] }))._id.toHexString();

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.retentionCases',
      document: '{ retentionCases(first: 1) { edges { node { id } } sums { count } } }',
      scopes: { office: { expect: everyone('allowed') } },
    },
    {
      field: 'Query.retentionCase',
      document: 'query ($id: ID!) { retentionCase(id: $id) { id } }',
      sees: (data) => data['retentionCase'] !== null,
      scopes: {
        office: { prepare: async () => ({ id: await openCase() }), expect: everyone('allowed') },
        'restricted, not named': { prepare: async () => ({ id: await restrictedCase() }), expect: only(['head'], 'hidden') },
        'restricted, named': { prepare: async (seat) => ({ id: await namedOn(seat) }), expect: everyone('allowed') },
      },
    },
    {
      field: 'Mutation.openRetentionCase',
      commands: ['retentionCase.open'],
      document: 'mutation ($input: OpenRetentionCaseInput!) { openRetentionCase(input: $input) { id } }',
      scopes: {
        office: {
          prepare: async () => ({ input: { companyId: (await buildCompany())._id.toHexString(), title: 'Fall', cause: 'leaseEnd' } }),
          expect: KEEPERS,
        },
      },
    },
    {
      field: 'Mutation.updateRetentionCase',
      commands: ['retentionCase.update'],
      document: 'mutation ($input: UpdateRetentionCaseInput!) { updateRetentionCase(input: $input) { id } }',
      scopes: {
        office: { prepare: async () => ({ input: { id: await openCase(), version: 1, title: 'Neu' } }), expect: KEEPERS },
        'restricted, not named': { prepare: async () => ({ input: { id: await restrictedCase(), version: 1, title: 'Neu' } }), expect: HEADS_ONLY },
      },
    },
    {
      field: 'Mutation.moveRetentionCase',
      commands: ['retentionCase.move'],
      document: 'mutation ($input: MoveRetentionCaseInput!) { moveRetentionCase(input: $input) { id } }',
      scopes: {
        office: { prepare: async () => ({ input: { id: await openCase(), version: 1, stage: 'clarifying' } }), expect: KEEPERS },
        'restricted, not named': { prepare: async () => ({ input: { id: await restrictedCase(), version: 1, stage: 'clarifying' } }), expect: HEADS_ONLY },
      },
    },
  ],
};

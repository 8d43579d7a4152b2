import { addCommitment, completeCommitment } from '@ortstreu/shared/commitment/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const promise = async () => ({
  companyId: (await buildCompany())._id.toHexString(),
  ownerId: (await buildUser())._id.toHexString(),
  text: 'Kontakt herstellen',
  dueOn: '2026-12-01',
});
const stored = async () => ({ input: { id: (await runCommand(addCommitment, await promise(), scopeOf('officer')))._id.toHexString(), version: 1 } });
async function closed() {
  const { input } = await stored();
  await runCommand(completeCommitment, input, scopeOf('officer'));
  return { input: { ...input, version: 2 } };
}

export const access: AccessTable = {
  rows: [
    { field: 'Query.commitments', document: '{ commitments(first: 1) { edges { node { id } } } }', scopes: { office: { expect: everyone('allowed') } } },
    {
      field: 'Mutation.addCommitment',
      commands: ['commitment.add'],
      document: 'mutation ($input: AddCommitmentInput!) { addCommitment(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: await promise() }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.completeCommitment',
      commands: ['commitment.complete'],
      document: 'mutation ($input: CompleteCommitmentInput!) { completeCommitment(input: $input) { id } }',
      scopes: {
        office: {
          prepare: stored,
          expect: KEEPERS,
        },
      },
    },
    {
      field: 'Mutation.reopenCommitment',
      commands: ['commitment.reopen'],
      document: 'mutation ($input: ReopenCommitmentInput!) { reopenCommitment(input: $input) { id } }',
      scopes: { office: { prepare: closed, expect: KEEPERS } },
    },
  ],
};

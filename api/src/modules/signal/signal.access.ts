import { buildCompany } from '@ortstreu/shared/company/testing';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { confirmSignal, type SignalRecord } from '@ortstreu/shared/signal/server';
import { buildSignal } from '@ortstreu/shared/signal/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
/** A restricted signal of somebody else exists for heads alone. */
const HEADS = only(['head'], 'NOT_FOUND');
const newCompany = async () => (await buildCompany())._id.toHexString();
const open = async () => buildSignal({ companyId: await newCompany() });
const restricted = async () => buildSignal({ companyId: await newCompany(), confidentiality: 'restricted' });
const decide =
  (make: () => Promise<SignalRecord>, more: object = {}) =>
  async () => ({ input: { id: (await make())._id.toHexString(), version: 1, ...more } });
const assign = (make: () => Promise<SignalRecord>) => async () => decide(make, { companyId: await newCompany() })();
const confirmed = (make: () => Promise<SignalRecord>) => async () => {
  const { _id } = await make();
  await runCommand(confirmSignal, { id: _id.toHexString(), version: 1 }, scopeOf('head'));
  return { input: { id: _id.toHexString(), version: 2 } };
};
const listed = (make: () => Promise<SignalRecord>) => async () => {
  const signal = await make();
  return { companyId: signal.companyId.toHexString(), id: signal._id.toHexString() };
};
const decisions = (more: object = {}) => ({
  office: { prepare: decide(open, more), expect: KEEPERS },
  'restricted, not named': { prepare: decide(restricted, more), expect: HEADS },
});

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.signals',
      document: 'query ($companyId: ID) { signals(first: 10, filter: { companyId: $companyId }) { edges { node { id } } totalCount } }',
      sees: (data, { id }) => JSON.stringify(data).includes(String(id)),
      scopes: {
        office: { prepare: listed(open), expect: everyone('allowed') },
        'restricted, not named': { prepare: listed(restricted), expect: only(['head'], 'hidden') },
      },
    },
    {
      field: 'Mutation.recordSignal',
      commands: ['signal.record'],
      document: 'mutation ($input: RecordSignalInput!) { recordSignal(input: $input) { id } }',
      scopes: {
        office: {
          prepare: async () => ({
            input: { companyId: await newCompany(), kind: 'salesDown', source: 'press', certainty: 'published', observedOn: '2026-11-20' },
          }),
          expect: KEEPERS,
        },
      },
    },
    {
      field: 'Mutation.confirmSignal',
      commands: ['signal.confirm'],
      document: 'mutation ($input: ConfirmSignalInput!) { confirmSignal(input: $input) { id } }',
      scopes: decisions(),
    },
    {
      field: 'Mutation.dismissSignal',
      commands: ['signal.dismiss'],
      document: 'mutation ($input: DismissSignalInput!) { dismissSignal(input: $input) { id } }',
      scopes: decisions({ reason: 'notTrue' }),
    },
    {
      field: 'Mutation.resolveSignal',
      commands: ['signal.resolve'],
      document: 'mutation ($input: ResolveSignalInput!) { resolveSignal(input: $input) { id } }',
      scopes: decisions({ note: 'Erledigt' }),
    },
    {
      field: 'Mutation.assignSignal',
      commands: ['signal.assign'],
      document: 'mutation ($input: AssignSignalInput!) { assignSignal(input: $input) { id } }',
      scopes: { office: { prepare: assign(open), expect: KEEPERS }, 'restricted, not named': { prepare: assign(restricted), expect: HEADS } },
    },
    {
      field: 'Mutation.reopenSignal',
      commands: ['signal.reopen'],
      document: 'mutation ($input: ReopenSignalInput!) { reopenSignal(input: $input) { id } }',
      scopes: { office: { prepare: confirmed(open), expect: KEEPERS }, 'restricted, not named': { prepare: confirmed(restricted), expect: HEADS } },
    },
  ],
};

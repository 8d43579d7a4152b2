import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { bootApi, type TestApi } from '../../testing/bootApi';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const ADD = 'mutation ($input: AddCommitmentInput!) { addCommitment(input: $input) { id version status } }';
const COMPLETE = 'mutation ($input: CompleteCommitmentInput!) { completeCommitment(input: $input) { version status } }';
const REOPEN = 'mutation ($input: ReopenCommitmentInput!) { reopenCommitment(input: $input) { version status completedOn viewerCan { complete } } }';
const OPEN = 'query ($companyId: ID) { commitments(filter: { companyId: $companyId, statuses: [open] }) { edges { node { text } } } }';

async function added() {
  const { agent, user } = await api.loginAs('officer');
  const companyId = (await buildCompany())._id.toHexString();
  const input = { companyId, text: 'Kontakt zum Stromnetz', ownerId: user._id.toHexString(), dueOn: '2026-12-01' };
  const { data } = await api.graphql<{ addCommitment: { id: string } }>(agent, ADD, { input });
  return { agent, companyId, input, id: data.addCommitment.id };
}

it('is open until somebody keeps it', async () => {
  const { agent, companyId, id } = await added();
  const open = async () => (await api.graphql<{ commitments: { edges: unknown[] } }>(agent, OPEN, { companyId })).data.commitments.edges;
  expect(await open()).toEqual([{ node: { text: 'Kontakt zum Stromnetz' } }]);
  expect((await api.graphql(agent, COMPLETE, { input: { id, version: 1 } })).data).toEqual({ completeCommitment: { version: 2, status: 'kept' } });
  expect(await open()).toEqual([]);
  expect((await api.graphql(agent, REOPEN, { input: { id, version: 2 } })).data).toEqual({
    reopenCommitment: { version: 3, status: 'open', completedOn: null, viewerCan: { complete: true } },
  });
  expect(await open()).toHaveLength(1);
  expect((await api.graphql(agent, REOPEN, { input: { id, version: 3 } })).errors?.[0]?.extensions.code).toBe('ILLEGAL_TRANSITION');
});

it('is given up with a reason only', async () => {
  const { agent, id } = await added();
  const refused = await api.graphql(agent, COMPLETE, { input: { id, version: 1, outcome: 'dropped' } });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'note' }] });
  expect((await api.graphql(agent, COMPLETE, { input: { id, version: 1, outcome: 'dropped', note: 'Firma hat selbst angefragt.' } })).data).toMatchObject({
    completeCommitment: { status: 'dropped' },
  });
});

it('is not due yesterday and not nobody’s', async () => {
  const { agent, input } = await added();
  for (const [path, patch] of [
    ['dueOn', { dueOn: '2026-11-01' }],
    ['ownerId', { ownerId: 'f'.repeat(24) }],
    ['text', { text: ' ' }],
  ] as const) {
    const { errors } = await api.graphql(agent, ADD, { input: { ...input, ...patch } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path }] });
  }
});

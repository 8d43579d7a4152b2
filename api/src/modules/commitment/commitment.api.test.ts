import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addCommitment } from '@ortstreu/shared/commitment/server';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { FixedClock } from '@ortstreu/shared/kernel';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

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

it('is overdue only while it is open, and kept only by those who may', async () => {
  const { agent, user } = await api.loginAs('officer');
  const lastMonth = { ...scopeOf('officer', user._id.toHexString()), clock: new FixedClock(new Date('2026-10-20T09:00:00Z')) };
  const companyId = (await buildCompany())._id.toHexString();
  const promise = { companyId, ownerId: user._id.toHexString(), text: 'Rückruf', dueOn: '2026-11-20' };
  const id = (await runCommand(addCommitment, promise, lastMonth))._id.toHexString();
  const query = 'query ($filter: CommitmentFilter) { commitments(filter: $filter) { edges { node { isOverdue owner { name } viewerCan { complete } } } } }';
  const shownTo = async (who: Agent, filter: object = { companyId }) =>
    (await api.graphql<{ commitments: { edges: { node: object }[] } }>(who, query, { filter })).data.commitments.edges.map(({ node }) => node);
  const owner = { name: user.name };
  expect(await shownTo(agent)).toEqual([{ isOverdue: true, owner, viewerCan: { complete: true } }]);
  expect(await shownTo(await api.login('reader'))).toEqual([{ isOverdue: true, owner, viewerCan: { complete: false } }]);
  expect(await shownTo(agent, { companyId, dueUntil: '2026-11-19' })).toEqual([]);
  expect(await shownTo(agent, { visitId: 'a'.repeat(24) })).toEqual([]);
  await api.graphql(agent, COMPLETE, { input: { id, version: 1 } });
  expect(await shownTo(agent)).toEqual([{ isOverdue: false, owner, viewerCan: { complete: false } }]);
});

it('is not given to an archived company', async () => {
  const { agent, input } = await added();
  const company = await buildCompany();
  await runCommand(archiveCompany, { id: company._id.toHexString(), version: 1 }, scopeOf('head'));
  const { errors } = await api.graphql(agent, ADD, { input: { ...input, companyId: company._id.toHexString() } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'companyId' }] });
});

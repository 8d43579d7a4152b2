import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

let api: TestApi;
let agent: Agent;
beforeAll(async () => {
  api = await bootApi();
  agent = await api.login('officer');
});
afterAll(() => api.close());

const OPEN = 'mutation ($input: OpenRetentionCaseInput!) { retentionCase: openRetentionCase(input: $input) { id version stage jobsAtStake } }';
const MOVE =
  'mutation ($input: MoveRetentionCaseInput!) { retentionCase: moveRetentionCase(input: $input) { version stage outcome jobsSecured stageHistory { stage } } }';
const UPDATE =
  'mutation ($input: UpdateRetentionCaseInput!) { retentionCase: updateRetentionCase(input: $input) { version measures { title isDone } nextStep { title } } }';
const SUMS = 'query ($companyId: ID) { retentionCases(filter: { companyId: $companyId }) { sums { stage count jobs } } }';

async function opened() {
  const companyId = (await buildCompany())._id.toHexString();
  const { data } = await api.graphql<{ retentionCase: { id: string } }>(agent, OPEN, {
    input: { companyId, title: 'Mietende der Halle', cause: 'leaseEnd', jobsAtStake: 40 },
  });
  expect(data).toMatchObject({ retentionCase: { version: 1, stage: 'recognised', jobsAtStake: 40 } });
  return { companyId, id: data.retentionCase.id };
}
const move = (input: object) => api.graphql(agent, MOVE, { input });

it('goes from recognised to secured, and the sums with it', async () => {
  const { companyId, id } = await opened();
  const update = await api.graphql(agent, UPDATE, {
    input: { id, version: 1, nextStep: { title: 'Vermieter anrufen', dueOn: '2026-11-30' }, measures: [{ title: 'Zwei Hallen zeigen', isDone: true }] },
  });
  expect(update.data).toEqual({
    retentionCase: { version: 2, measures: [{ title: 'Zwei Hallen zeigen', isDone: true }], nextStep: { title: 'Vermieter anrufen' } },
  });
  await move({ id, version: 2, stage: 'clarifying' });
  await move({ id, version: 3, stage: 'acting' });
  const secured = await move({ id, version: 4, stage: 'secured', outcome: 'stays', reason: 'Mietvertrag bis 2036', jobsSecured: 40 });
  expect(secured.data).toMatchObject({
    retentionCase: {
      version: 5,
      stage: 'secured',
      outcome: 'stays',
      jobsSecured: 40,
      stageHistory: [{ stage: 'recognised' }, { stage: 'clarifying' }, { stage: 'acting' }, { stage: 'secured' }],
    },
  });
  const sums = await api.graphql<{ retentionCases: { sums: { stage: string; count: number }[] } }>(agent, SUMS, { companyId });
  expect(sums.data.retentionCases.sums.filter(({ count }) => count > 0)).toEqual([{ stage: 'secured', count: 1, jobs: 40 }]);
});

describe('bad input', () => {
  it.each([
    ['an end without an outcome', { stage: 'secured', reason: 'so' }, 'outcome'],
    ['an end without a reason', { stage: 'lost', outcome: 'movedAway' }, 'reason'],
    ['an outcome of the other end', { stage: 'lost', outcome: 'stays', reason: 'so' }, 'outcome'],
  ])('is %s', async (_what, input, path) => {
    const { id } = await opened();
    expect((await move({ id, version: 1, ...input })).errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path }] });
  });

  it('is a stage that does not follow', async () => {
    const { id } = await opened();
    await move({ id, version: 1, stage: 'lost', outcome: 'closed', reason: 'Insolvenz', jobsLost: 40 });
    expect((await move({ id, version: 2, stage: 'recognised' })).errors?.[0]?.extensions).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  it('is a next step in the past', async () => {
    const { id } = await opened();
    const { errors } = await api.graphql(agent, UPDATE, { input: { id, version: 1, nextStep: { title: 'Anrufen', dueOn: '2026-11-01' } } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'nextStep.dueOn' }] });
  });

  it('is a case on an archived company', async () => {
    const company = await buildCompany();
    await runCommand(archiveCompany, { id: company._id.toHexString(), version: 1 }, scopeOf('head'));
    const { errors } = await api.graphql(agent, OPEN, { input: { companyId: company._id.toHexString(), title: 'Zu spät', cause: 'crisis' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'companyId' }] });
  });
});

describe('the board', () => {
  const CARDS =
    'query ($filter: RetentionCaseFilter) { retentionCases(filter: $filter) { edges { node { title nextStep { title } viewerCan { update move } } } sums { stage count } } }';
  interface Board {
    retentionCases: { edges: { node: { title: string; nextStep: { title: string } | null; viewerCan: object } }[]; sums: { stage: string; count: number }[] };
  }
  const boardFor = async (who: Agent, filter: object) => (await api.graphql<Board>(who, CARDS, { filter })).data.retentionCases;

  it('shows the next step and who may do what, a restricted case only to those named', async () => {
    const { companyId, id } = await opened();
    await api.graphql(agent, UPDATE, { input: { id, version: 1, nextStep: { title: 'Vermieter anrufen', dueOn: '2026-11-30' } } });
    const card = { title: 'Mietende der Halle', nextStep: { title: 'Vermieter anrufen' } };
    expect((await boardFor(agent, { companyId })).edges).toEqual([{ node: { ...card, viewerCan: { update: true, move: true } } }]);
    const reader = await api.login('reader');
    expect((await boardFor(reader, { companyId })).edges).toEqual([{ node: { ...card, viewerCan: { update: false, move: false } } }]);
    await api.graphql(agent, UPDATE, { input: { id, version: 2, confidentiality: 'restricted' } });
    expect((await boardFor(agent, { companyId })).edges).toEqual([{ node: { ...card, viewerCan: { update: true, move: true } } }]);
    expect((await boardFor(await api.login('officer'), { companyId })).edges).toEqual([]);
    expect((await boardFor(await api.login('officer'), { companyId })).sums.filter(({ count }) => count > 0)).toEqual([]);
  });

  it('counts and lists by cause and by what has no next step', async () => {
    const { companyId } = await opened();
    const titles = async (filter: object) => (await boardFor(agent, { companyId, ...filter })).edges.map(({ node }) => node.title);
    expect([await titles({ causes: ['leaseEnd'] }), await titles({ causes: ['crisis'] })]).toEqual([['Mietende der Halle'], []]);
    expect(await titles({ withoutNextStep: true })).toEqual(['Mietende der Halle']);
    const lost = await opened();
    await move({ id: lost.id, version: 1, stage: 'lost', outcome: 'closed', reason: 'Insolvenz' });
    // What is closed needs no next step.
    expect((await boardFor(agent, { companyId: lost.companyId, withoutNextStep: true })).edges).toEqual([]);
  });
});

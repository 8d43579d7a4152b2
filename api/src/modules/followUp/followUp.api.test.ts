import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { FixedClock } from '@ortstreu/shared/kernel';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const PLAN = 'mutation ($input: ScheduleFollowUpInput!) { followUp: scheduleFollowUp(input: $input) { id version dueOn status origin } }';
const MOVE = 'mutation ($input: RescheduleFollowUpInput!) { followUp: rescheduleFollowUp(input: $input) { version dueOn owner { name } } }';
const DONE = 'mutation ($input: CompleteFollowUpInput!) { followUp: completeFollowUp(input: $input) { version status company { lastContactOn } } }';
const REOPEN = 'mutation ($input: ReopenFollowUpInput!) { followUp: reopenFollowUp(input: $input) { version status company { lastContactOn } } }';
const DUE =
  'query ($until: LocalDate, $ownerId: ID) { followUps(filter: { dueUntil: $until, ownerId: $ownerId, statuses: [open] }) { edges { node { dueOn } } } }';

async function planned() {
  const { agent, user } = await api.loginAs('officer');
  const ownerId = user._id.toHexString();
  const input = { companyId: (await buildCompany())._id.toHexString(), ownerId, dueOn: '2026-12-07', note: 'Hallenplan' };
  const { data } = await api.graphql<{ followUp: { id: string } }>(agent, PLAN, { input });
  expect(data).toMatchObject({ followUp: { version: 1, dueOn: '2026-12-07', status: 'open', origin: 'person' } });
  return { agent, ownerId, input, id: data.followUp.id };
}

it('is planned, handed over and done, and the contact counts', async () => {
  const { agent, ownerId, id } = await planned();
  const { user: colleague } = await api.loginAs('officer');
  const due = async (until: string) =>
    (await api.graphql<{ followUps: { edges: { node: { dueOn: string } }[] } }>(agent, DUE, { until, ownerId })).data.followUps.edges.length;
  expect([await due('2026-12-06'), await due('2026-12-07')]).toEqual([0, 1]);
  expect((await api.graphql(agent, MOVE, { input: { id, version: 1, dueOn: '2026-12-14', ownerId: colleague._id.toHexString() } })).data).toEqual({
    followUp: { version: 2, dueOn: '2026-12-14', owner: { name: colleague.name } },
  });
  expect(await due('2026-12-31')).toBe(0);
  expect((await api.graphql(agent, DONE, { input: { id, version: 2, contactOn: '2026-11-20' } })).data).toEqual({
    followUp: { version: 3, status: 'done', company: { lastContactOn: '2026-11-20' } },
  });
});

it('is not planned in the past, and not moved twice by two people', async () => {
  const { agent, input, id } = await planned();
  const past = await api.graphql(agent, PLAN, { input: { ...input, dueOn: '2026-11-01' } });
  expect(past.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'dueOn' }] });
  const move = (dueOn: string) => api.graphql(agent, MOVE, { input: { id, version: 1, dueOn } });
  expect((await move('2026-12-15')).errors).toBeUndefined();
  expect((await move('2026-12-16')).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

it('is open again when that was a mistake, with the contact forgotten; once', async () => {
  const { agent, id } = await planned();
  await api.graphql(agent, DONE, { input: { id, version: 1, contactOn: '2026-11-20' } });
  const reopen = (version: number) => api.graphql(agent, REOPEN, { input: { id, version } });
  expect((await reopen(2)).data).toEqual({ followUp: { version: 3, status: 'open', company: { lastContactOn: null } } });
  expect((await reopen(2)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  expect((await reopen(3)).errors?.[0]?.extensions.code).toBe('ILLEGAL_TRANSITION');
});

it('was no contact in the future', async () => {
  const { agent, id } = await planned();
  const { errors } = await api.graphql(agent, DONE, { input: { id, version: 1, contactOn: '2026-12-24' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'contactOn' }] });
});

it('is overdue only while it is open, of its company, and moved only by those who may', async () => {
  const { agent, user } = await api.loginAs('officer');
  const lastMonth = { ...scopeOf('officer'), clock: new FixedClock(new Date('2026-10-20T09:00:00Z')) };
  const companyId = (await buildCompany())._id.toHexString();
  const call = { companyId, ownerId: user._id.toHexString(), dueOn: '2026-11-20', kind: 'call' as const };
  const id = (await runCommand(scheduleFollowUp, call, lastMonth))._id.toHexString();
  await planned();
  const query = 'query ($filter: FollowUpFilter) { followUps(filter: $filter) { edges { node { kind status isOverdue viewerCan { update } } } } }';
  const shownTo = async (who: Agent) =>
    (await api.graphql<{ followUps: { edges: { node: object }[] } }>(who, query, { filter: { companyId } })).data.followUps.edges.map(({ node }) => node);
  const open = { kind: 'call', status: 'open', isOverdue: true };
  expect(await shownTo(agent)).toEqual([{ ...open, viewerCan: { update: true } }]);
  expect(await shownTo(await api.login('reader'))).toEqual([{ ...open, viewerCan: { update: false } }]);
  await api.graphql(agent, DONE, { input: { id, version: 1, outcome: 'cancelled' } });
  expect(await shownTo(agent)).toEqual([{ kind: 'call', status: 'cancelled', isOverdue: false, viewerCan: { update: false } }]);
});

it('keeps the kind that was asked for, and is not planned with an archived company', async () => {
  const { agent, input } = await planned();
  const plan = (change: object) =>
    api.graphql<{ followUp: { kind: string } }>(agent, 'mutation ($input: ScheduleFollowUpInput!) { followUp: scheduleFollowUp(input: $input) { kind } }', {
      input: { ...input, ...change },
    });
  expect((await plan({ kind: 'mail' })).data).toEqual({ followUp: { kind: 'mail' } });
  const company = await buildCompany();
  await runCommand(archiveCompany, { id: company._id.toHexString(), version: 1 }, scopeOf('head'));
  expect((await plan({ companyId: company._id.toHexString() })).errors?.[0]?.extensions).toMatchObject({
    code: 'VALIDATION_FAILED',
    issues: [{ path: 'companyId' }],
  });
});

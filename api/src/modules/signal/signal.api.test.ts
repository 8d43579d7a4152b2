import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const RECORD = 'mutation ($input: RecordSignalInput!) { signal: recordSignal(input: $input) { id version status expiresOn } }';
const decide = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { signal: ${name}(input: $input) { id version status decision { note reason } } }`;
const LIST = 'query ($companyId: ID) { signals(filter: { companyId: $companyId }) { edges { node { id kind evidence } } } }';
const seen = { kind: 'spaceNeed', source: 'company', certainty: 'told', observedOn: '2026-11-20' };

interface Answer {
  signal: { id: string; version: number; status: string };
}

async function recorded(agent: Agent, input: object = {}): Promise<Answer['signal']> {
  const companyId = (await buildCompany())._id.toHexString();
  const { data, errors } = await api.graphql<Answer>(agent, RECORD, { input: { companyId, ...seen, ...input } });
  expect(errors).toBeUndefined();
  return data.signal;
}

it('carries an observation through its decisions and back', async () => {
  const agent = await api.login('officer');
  const { id } = await recorded(agent);
  const act = async (name: string, input: object) => (await api.graphql<Answer>(agent, decide(name), { input: { id, ...input } })).data.signal;
  expect(await act('dismissSignal', { version: 1, reason: 'outdated', note: 'Halle ist seit 2024 vermietet.' })).toMatchObject({
    version: 2,
    status: 'dismissed',
    decision: { reason: 'outdated' },
  });
  expect(await act('reopenSignal', { version: 2 })).toMatchObject({ version: 3, status: 'new', decision: null });
  expect(await act('confirmSignal', { version: 3 })).toMatchObject({ version: 4, status: 'confirmed' });
  expect(await act('resolveSignal', { version: 4, note: 'Die Firma hat gebaut.' })).toMatchObject({ version: 5, status: 'resolved' });
});

describe('bad input', () => {
  it.each([
    ['a day in the future', { observedOn: '2027-01-01' }, 'observedOn'],
    ['an expiry before the observation', { expiresOn: '2026-11-01' }, 'expiresOn'],
    ['five megabytes of text', { evidence: 'x'.repeat(900_000) }, 'evidence'],
    ['a link that is none', { link: 'javascript:alert(1)' }, 'link'],
  ])('says at the field what is wrong with %s and keeps nothing', async (_what, input, path) => {
    const agent = await api.login('officer');
    const companyId = (await buildCompany())._id.toHexString();
    const { errors } = await api.graphql(agent, RECORD, { input: { companyId, ...seen, ...input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path }] });
    expect((await api.graphql<{ signals: { edges: unknown[] } }>(agent, LIST, { companyId })).data.signals.edges).toEqual([]);
  });

  it('refuses the second of two decisions', async () => {
    const agent = await api.login('officer');
    const { id } = await recorded(agent);
    await api.graphql(agent, decide('confirmSignal'), { input: { id, version: 1 } });
    const { errors } = await api.graphql(agent, decide('dismissSignal'), { input: { id, version: 1, reason: 'notTrue' } });
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});

it('shows a restricted one to those named and to heads only', async () => {
  const { agent } = await api.loginAs('officer');
  const { agent: named, user } = await api.loginAs('officer');
  const companyId = (await buildCompany())._id.toHexString();
  await api.graphql(agent, RECORD, {
    input: { companyId, ...seen, evidence: 'Makler gefragt', confidentiality: 'restricted', readerIds: [user._id.toHexString()] },
  });
  const evidenceFor = async (who: Agent) =>
    (await api.graphql<{ signals: { edges: { node: { evidence: string } }[] } }>(who, LIST, { companyId })).data.signals.edges.map(({ node }) => node.evidence);
  expect(await evidenceFor(named)).toEqual(['Makler gefragt']);
  expect(await evidenceFor(await api.login('head'))).toEqual(['Makler gefragt']);
  expect(await evidenceFor(await api.login('officer'))).toEqual([]);
});

it('counts what may be read under the same filter, and offers a decision to those who may take it', async () => {
  const agent = await api.login('officer');
  const companyId = (await buildCompany())._id.toHexString();
  const record = (input: object) => api.graphql<Answer>(agent, RECORD, { input: { companyId, ...seen, ...input } });
  expect((await record({})).errors).toBeUndefined();
  await record({ certainty: 'rumour', kind: 'moveIntention' });
  await record({ confidentiality: 'restricted', readerIds: [] });
  const query = `query ($filter: SignalFilter) { signals(filter: $filter) { totalCount edges { node { kind counts viewerCan { decide } } } } }`;
  interface Page {
    signals: { totalCount: number; edges: { node: { kind: string; counts: boolean; viewerCan: { decide: boolean } } }[] };
  }
  const listFor = async (who: Agent, filter: object = {}) => (await api.graphql<Page>(who, query, { filter: { companyId, ...filter } })).data.signals;
  const colleague = await api.login('officer');
  expect([(await listFor(agent)).totalCount, (await listFor(colleague)).totalCount]).toEqual([3, 2]);
  expect((await listFor(agent, { kinds: ['moveIntention'] })).edges.map(({ node }) => node)).toEqual([
    // Hearsay waits for somebody to confirm it.
    { kind: 'moveIntention', counts: false, viewerCan: { decide: true } },
  ]);
  expect((await listFor(agent, { kinds: ['moveIntention'] })).totalCount).toBe(1);
  expect((await listFor(agent, { statuses: ['dismissed'] })).totalCount).toBe(0);
  const shown = await listFor(await api.login('reader'));
  expect(shown.edges.map(({ node }) => [node.counts, node.viewerCan.decide])).toEqual([
    [false, false],
    [true, false],
  ]);
});

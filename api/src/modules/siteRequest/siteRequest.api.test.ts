import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSite } from '@ortstreu/shared/site/testing';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

let api: TestApi;
let agent: Agent;
beforeAll(async () => {
  api = await bootApi();
  agent = await api.login('officer');
});
afterAll(() => api.close());

const CREATE = 'mutation ($input: CreateSiteRequestInput!) { siteRequest: createSiteRequest(input: $input) { id version stage } }';
const MOVE = 'mutation ($input: MoveSiteRequestInput!) { siteRequest: moveSiteRequest(input: $input) { version stage lossReason } }';
const MATCHES = 'query ($id: ID!) { matches(siteRequestId: $id) { verdict site { name } findings { key asked offered verdict reason { text } } } }';
const enquiry = { title: 'Sucht zwei Hektar', source: 'company', arrivedAt: '2026-11-23T07:00:00Z' };

async function created(input: object = {}): Promise<string> {
  const { data, errors } = await api.graphql<{ siteRequest: { id: string } }>(agent, CREATE, { input: { ...enquiry, ...input } });
  expect(errors).toBeUndefined();
  return data.siteRequest.id;
}
const move = (input: object) => api.graphql(agent, MOVE, { input });

it('goes its way and says why it was lost', async () => {
  const id = await created();
  expect((await move({ id, version: 1, stage: 'screened' })).data).toMatchObject({ siteRequest: { version: 2, stage: 'screened' } });
  const refused = await move({ id, version: 2, stage: 'lost' });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'lossReason' }] });
  expect((await move({ id, version: 2, stage: 'lost', lossReason: 'price' })).data).toEqual({
    siteRequest: { version: 3, stage: 'lost', lossReason: 'price' },
  });
});

it('is matched with reasons, and what is unknown never fits', async () => {
  await buildSite({ name: 'Feld am Kanal' });
  const id = await created({
    criteria: [
      { key: 'rail', importance: 'hard' },
      { key: 'area', importance: 'hard', min: 1, max: 9_000_000 },
    ],
  });
  const { data, errors } = await api.graphql<{
    matches: { verdict: string; site: { name: string }; findings: { key: string; verdict: string; reason: { text: string } }[] }[];
  }>(agent, MATCHES, { id });
  expect(errors).toBeUndefined();
  const match = data.matches.find(({ site }) => site.name === 'Feld am Kanal');
  const rail = match?.findings.find(({ key }) => key === 'rail');
  expect(rail?.verdict).toBe('unknown');
  expect(rail?.reason.text).not.toBe('');
  expect(match?.verdict).not.toBe('fits');
});

describe('bad input', () => {
  it.each([
    ['an arrival in the future', { arrivedAt: '2027-01-01T00:00:00Z' }, 'arrivedAt'],
    ['a decision in the past', { decisionOn: '2020-01-01' }, 'decisionOn'],
    ['a next step in the past', { nextStepOn: '2026-11-22' }, 'nextStepOn'],
    ['an impossible address', { requester: { email: 'niemand@' } }, 'requester.email'],
    ['no title', { title: '  ' }, 'title'],
    ['less than nothing', { criteria: [{ key: 'area', importance: 'hard', min: -5 }] }, 'criteria.0.min'],
    ['a range upside down', { criteria: [{ key: 'area', importance: 'hard', min: 900, max: 100 }] }, 'criteria.0.max'],
  ])('is %s', async (_what, input, path) => {
    const { errors } = await api.graphql(agent, CREATE, { input: { ...enquiry, ...input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path }] });
  });

  it('is a stage that does not follow', async () => {
    const id = await created();
    const { errors } = await move({ id, version: 1, stage: 'operating' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });
});

describe('the board', () => {
  const CARDS =
    'query ($filter: SiteRequestFilter) { siteRequests(filter: $filter) { edges { node { id displayName clock { firstAnswerHours } viewerCan { update offer } } } } }';
  interface Card {
    id: string;
    displayName: string;
    clock: { firstAnswerHours: number | null };
    viewerCan: object;
  }
  const cardsFor = async (who: Agent, filter: object) =>
    (await api.graphql<{ siteRequests: { edges: { node: Card }[] } }>(who, CARDS, { filter })).data.siteRequests.edges.map(({ node }) => node);

  it('calls a request by its code name, counts hours to the first answer, and offers only to those who may', async () => {
    const id = await created({ title: 'Geheimer Investor', codeName: 'Projekt Kranich' });
    await api.graphql(agent, 'mutation ($input: SiteRequestVersionInput!) { acknowledgeSiteRequest(input: $input) { id } }', { input: { id, version: 1 } });
    const card = { id, displayName: 'Projekt Kranich', clock: { firstAnswerHours: 2 } };
    expect(await cardsFor(agent, { search: 'Kranich' })).toEqual([{ ...card, viewerCan: { update: true, offer: true } }]);
    expect(await cardsFor(await api.login('reader'), { search: 'Kranich' })).toEqual([{ ...card, viewerCan: { update: false, offer: false } }]);
    expect(await cardsFor(agent, { search: 'Kranich', unanswered: true })).toEqual([]);
  });

  it('holds no archived request, but on demand', async () => {
    const id = await created({ title: 'Abgelegter Wunsch' });
    const archive = (who: Agent) =>
      api.graphql(who, 'mutation ($input: ArchiveSiteRequestInput!) { archiveSiteRequest(input: $input) { id } }', {
        input: { id, version: 1, isArchived: true },
      });
    expect((await archive(await api.login('reader'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await archive(agent)).errors).toBeUndefined();
    expect(await cardsFor(agent, { search: 'Abgelegter' })).toEqual([]);
    expect(await cardsFor(agent, { search: 'Abgelegter', isArchived: true })).toHaveLength(1);
  });
});

it('shows refused sites only on demand', async () => {
  const name = 'Feld am Bahndamm';
  await buildSite({ name });
  const id = await created({ criteria: [{ key: 'area', importance: 'hard', min: 1_000_000 }] });
  const names = async (withRefused?: boolean) =>
    (
      await api.graphql<{ matches: { site: { name: string } }[] }>(
        agent,
        'query ($id: ID!, $withRefused: Boolean) { matches(siteRequestId: $id, withRefused: $withRefused) { site { name } } }',
        { id, withRefused },
      )
    ).data.matches.map(({ site }) => site.name);
  expect([(await names()).includes(name), (await names(true)).includes(name)]).toEqual([false, true]);
});

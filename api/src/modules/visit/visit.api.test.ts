import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { reassessCompanies } from '@ortstreu/shared/attention/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { workersScope } from '@ortstreu/shared/testing';
import { bootApi, type TestApi } from '../../testing/bootApi';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const RECORD =
  'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { id version day signals { kind axis status } commitments { text dueOn owner { name } } } }';
const READ = 'query ($id: ID!) { visit(id: $id) { answers { question values } company { name } viewerCan { update } signals { kind } } }';
const UPDATE = 'mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) { version summary } }';
const LIST =
  '{ attentionList(first: 5) { edges { node { level urgency axes { crisis binding } company { name attention { level topReason { text } } openCommitments { text } } contributions { sentence speaksForTalk signal { id } } } } } }';

const answers = [
  { question: 'employment', values: { employeesNow: 70, employeesChange: -30 } },
  { question: 'courted', values: { courted: true, courtedBy: 'Stadt Kassel' } },
];

it('carries a visit from the form to the reasons on the list, without its secrets', async () => {
  const { agent, user } = await api.loginAs('officer');
  const companyId = (await buildCompany({ name: 'Gießerei Beispiel GmbH' }))._id.toHexString();
  const commitments = [{ text: 'Kontakt zum Kreis', ownerId: user._id.toHexString(), dueOn: '2026-12-01' }];
  const recorded = await api.graphql<{ recordVisit: { id: string } }>(agent, RECORD, {
    input: { companyId, heldOn: '2026-11-20', actionNeeded: 'normal', answers, commitments },
  });
  expect(recorded.errors).toBeUndefined();
  expect(recorded.data?.recordVisit).toMatchObject({
    version: 1,
    day: '2026-11-20',
    signals: [{ kind: 'workforceDown', axis: 'crisis', status: 'new' }, { kind: 'moveIntention' }],
    commitments: [{ owner: { name: user.name } }],
  });
  await reassessCompanies([companyId], workersScope());

  const reader = await api.login('reader');
  const list = await api.graphql(reader, LIST);
  expect(list.errors).toBeUndefined();
  expect(list.data).toMatchObject({
    attentionList: {
      edges: [
        {
          node: {
            level: 'talk',
            urgency: 65,
            axes: { crisis: 30, binding: 35 },
            company: {
              name: 'Gießerei Beispiel GmbH',
              attention: { level: 'talk', topReason: { text: expect.stringContaining('ein Fünftel gesunken') } },
              openCommitments: [{ text: 'Kontakt zum Kreis' }],
            },
            contributions: [
              { sentence: 'Es liegt ein vertraulicher Hinweis vor.', signal: null },
              { sentence: expect.stringContaining('20.11.2026'), speaksForTalk: true },
            ],
          },
        },
      ],
    },
  });
  const id = recorded.data?.recordVisit.id;
  const read = async (who: typeof reader) => JSON.stringify((await api.graphql(who, READ, { id })).data);
  expect(await read(agent)).toContain('Kassel');
  expect(await read(reader)).not.toContain('Kassel');
  expect(JSON.stringify(list)).not.toContain('Kassel');
});

it('puts what is wrong at its field and keeps nothing', async () => {
  const { agent } = await api.loginAs('officer');
  const companyId = (await buildCompany())._id.toHexString();
  const { errors } = await api.graphql(agent, RECORD, {
    input: { companyId, heldOn: '2026-11-24', actionNeeded: 'none', answers: [{ question: 'location', values: { locationSatisfaction: 9 } }] },
  });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'VALIDATION_FAILED',
    issues: [
      { path: 'answers.0.values.locationSatisfaction', code: 'visit.scale' },
      { path: 'heldOn', code: 'visit.heldInFuture' },
    ],
  });
  const visits = await api.graphql<{ visits: { edges: unknown[] } }>(
    agent,
    'query ($companyId: ID) { visits(filter: { companyId: $companyId }) { edges { node { id } } } }',
    { companyId },
  );
  expect(visits.data?.visits.edges).toEqual([]);
});

it('refuses the second of two who save', async () => {
  const { agent } = await api.loginAs('officer');
  const companyId = (await buildCompany())._id.toHexString();
  const { data } = await api.graphql<{ recordVisit: { id: string } }>(agent, RECORD, { input: { companyId, heldOn: '2026-11-20', actionNeeded: 'none' } });
  const save = (summary: string) => api.graphql(agent, UPDATE, { input: { id: data?.recordVisit.id, version: 1, summary } });
  expect((await save('Erste')).data).toMatchObject({ updateVisit: { version: 2, summary: 'Erste' } });
  expect((await save('Zweite')).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const TODAY = 'query ($isMine: Boolean) { today(isMine: $isMine) { day followUps { note } commitments { text } newSignalCount requests { title } } }';
const WRITE = `mutation ($followUp: ScheduleFollowUpInput!, $commitment: AddCommitmentInput!, $signal: RecordSignalInput!, $request: CreateSiteRequestInput!) {
  scheduleFollowUp(input: $followUp) { id } addCommitment(input: $commitment) { id } recordSignal(input: $signal) { id } createSiteRequest(input: $request) { id }
}`;

interface Day {
  today: { day: string; followUps: { note: string }[]; commitments: { text: string }[]; newSignalCount: number; requests: { title: string }[] };
}

it('shows a person what needs that person, and the whole office on demand', async () => {
  const { agent, user } = await api.loginAs('officer');
  const companyId = (await buildCompany())._id.toHexString();
  const ownerId = user._id.toHexString();
  const written = await api.graphql(agent, WRITE, {
    followUp: { companyId, ownerId, dueOn: '2026-11-23', note: 'Anrufen' },
    commitment: { companyId, ownerId, dueOn: '2026-11-30', text: 'Plan schicken' },
    signal: { companyId, kind: 'spaceNeed', source: 'company', certainty: 'told', observedOn: '2026-11-20' },
    request: { title: 'Sucht Halle', source: 'company', arrivedAt: '2026-11-23T07:00:00Z', managerId: ownerId },
  });
  expect(written.errors).toBeUndefined();

  const todayOf = async (who: Agent, isMine: boolean) => (await api.graphql<Day>(who, TODAY, { isMine })).data.today;
  expect(await todayOf(agent, true)).toEqual({
    day: '2026-11-23',
    followUps: [{ note: 'Anrufen' }],
    commitments: [{ text: 'Plan schicken' }],
    newSignalCount: 1,
    requests: [{ title: 'Sucht Halle' }],
  });

  const colleague = await api.login('officer');
  expect(await todayOf(colleague, true)).toMatchObject({ followUps: [], commitments: [] });
  // Asked for nothing else, it is the person's own day.
  expect((await api.graphql<Day>(colleague, TODAY)).data.today.followUps).toEqual([]);
  expect(await todayOf(colleague, false)).toMatchObject({ followUps: [{ note: 'Anrufen' }], commitments: [{ text: 'Plan schicken' }] });
});

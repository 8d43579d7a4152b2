import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { issueSetupCode } from '@ortstreu/shared/setup/server';
import { forgetSettings } from '@ortstreu/shared/settings/server';
import mongoose from 'mongoose';
import { bootApi, type TestApi } from '../testing/bootApi';

const administrator = { name: 'Ada Amt', email: 'ada@amt.example', password: 'Leuchtturm-am-Marktplatz' };
const agency = { agencyName: 'Wirtschaftsförderung Musterstadt', federalState: 'NW' };

interface Refusal {
  errors: { extensions: { code: string; issues: { path: string; code: string }[] } }[];
}
const issuesOf = (body: unknown): string[] => ((body as Refusal).errors[0]?.extensions.issues ?? []).map((issue) => `${issue.path} ${issue.code}`);

describe('the set-up page', () => {
  let api: TestApi;
  let filled = 0;
  beforeEach(async () => {
    for (const collection of ['users', 'settings', 'setupCodes', 'throttle']) await mongoose.connection.collection(collection).deleteMany({});
    forgetSettings();
    filled = 0;
    api = await bootApi({
      seedSample: async () => {
        filled += 1;
      },
    });
  });
  afterEach(() => api.close());

  const post = (body: object) => api.anonymous().post('/setup').send(body);

  it('takes the code once and signs the first administrator in', async () => {
    const code = await issueSetupCode();
    expect(code).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/);
    expect((await api.anonymous().get('/setup').set('Accept', 'application/json')).body).toEqual({ open: true, sampleAvailable: true });

    const agent = api.anonymous();
    const done = await agent
      .post('/setup')
      .send({ code: ` ${code?.toLowerCase().replaceAll('-', ' ')}`, agency, administrator, content: 'sample' })
      .expect(201);
    expect(done.body).toMatchObject({ user: { email: 'ada@amt.example', role: 'administrator' }, sample: 'filled' });
    expect(filled).toBe(1);
    const { data } = await api.graphql(agent, '{ me { user { role } agency { name federalState } } }');
    expect(data).toEqual({ me: { user: { role: 'administrator' }, agency: { name: 'Wirtschaftsförderung Musterstadt', federalState: 'NW' } } });

    expect((await api.anonymous().get('/setup').set('Accept', 'application/json')).body).toMatchObject({ open: false });
    await post({ code, agency, administrator: { ...administrator, email: 'zwei@amt.example' }, content: 'empty' }).expect(404);
    expect(await issueSetupCode()).toBeNull();
  });

  it('refuses a wrong code and names every wrong field, writing nothing', async () => {
    await issueSetupCode();
    expect(issuesOf((await post({ code: 'AAAA-AAAA-AAAA-AAAA', agency, administrator, content: 'empty' }).expect(400)).body)).toEqual(['code setup.codeWrong']);
    const wrong = await post({
      code: 'X',
      agency: { agencyName: ' ', federalState: 'XX' },
      administrator: { ...administrator, password: 'ada@amt.example' },
      content: 'empty',
    }).expect(400);
    expect(issuesOf(wrong.body)).toEqual(['agency.agencyName required', 'agency.federalState notAnOption', 'administrator.password password.likeEmail']);
    expect(await mongoose.connection.collection('users').countDocuments()).toBe(0);
    expect(await mongoose.connection.collection('settings').countDocuments()).toBe(0);
  });

  it('cannot be guessed: after thirty codes the address has to wait', async () => {
    await issueSetupCode();
    for (let attempt = 0; attempt < 30; attempt += 1) await post({ code: 'FALSCH', agency, administrator, content: 'empty' }).expect(400);
    await post({ code: 'FALSCH', agency, administrator, content: 'empty' }).expect(429);
  });
});

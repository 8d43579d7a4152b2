import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutboxModel } from '@ortstreu/shared/kernel/server';
import { linkOf, openInvitationOf, type StoredUser } from '@ortstreu/shared/user/server';
import { buildUser, TEST_PASSWORD } from '@ortstreu/shared/user/testing';
import { bootApi, type Agent, type TestApi } from '../testing/bootApi';

const ME = '{ me { user { id name email role } today agency { name timeZone } can { manageUsers write } } }';
const NEW_PASSWORD = 'Windrad-hinter-der-Halle-4';

interface Refusal {
  errors: { message: string; extensions: { code: string; issues: { path: string; code: string }[]; params?: Record<string, number> } }[];
}

const codeOf = (body: unknown): string | undefined => (body as Refusal).errors[0]?.extensions.code;
const issuesOf = (body: unknown): string[] => ((body as Refusal).errors[0]?.extensions.issues ?? []).map((issue) => `${issue.path} ${issue.code}`);

describe('sign-in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await bootApi();
  });
  afterAll(() => api.close());

  const login = (agent: Agent, email: string, password: string) => agent.post('/auth/login').send({ email, password });
  const isSignedIn = async (agent: Agent): Promise<boolean> => (await api.graphql(agent, ME)).errors === undefined;

  it('gives an HttpOnly, SameSite cookie that answers me', async () => {
    const user = await buildUser({ role: 'officer', name: 'Ayşe Groß' });
    const agent = api.anonymous();
    const answer = await login(agent, ` ${user.email.toUpperCase()} `, TEST_PASSWORD).expect(200);
    expect(answer.body).toEqual({ user: { id: user._id.toHexString(), name: 'Ayşe Groß', email: user.email, role: 'officer', locale: 'de' } });
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^ortstreu\.sid=.*HttpOnly; SameSite=Lax/);
    const { data, errors } = await api.graphql(agent, ME);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      me: {
        user: { id: user._id.toHexString(), name: 'Ayşe Groß', email: user.email, role: 'officer' },
        today: '2026-11-23',
        agency: { name: 'Ortstreu', timeZone: 'Europe/Berlin' },
        can: { manageUsers: false, write: true },
      },
    });
  });

  it('makes the cookie Secure behind TLS', async () => {
    const secure = await bootApi({ publicUrl: 'https://ortstreu.example', trustProxy: 'loopback' });
    const user = await buildUser();
    const answer = await secure
      .anonymous()
      .post('/auth/login')
      .set('X-Forwarded-Proto', 'https')
      .send({ email: user.email, password: TEST_PASSWORD })
      .expect(200);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/; Secure/);
    await secure.close();
  });

  it('gives a new session id at every sign-in', async () => {
    const user = await buildUser();
    const agent = api.anonymous();
    const first = (await login(agent, user.email, TEST_PASSWORD)).get('Set-Cookie')?.[0]?.split(';')[0];
    const second = (await login(agent, user.email, TEST_PASSWORD)).get('Set-Cookie')?.[0]?.split(';')[0];
    expect(second).not.toBe(first);
    await api
      .anonymous()
      .post('/graphql')
      .set('Cookie', String(first))
      .send({ query: ME })
      .expect(({ body }) => {
        expect(codeOf(body)).toBe('UNAUTHENTICATED');
      });
  });

  it('answers a wrong password, an unknown and a closed account alike', async () => {
    const [user, closed] = [await buildUser(), await buildUser({ status: 'disabled' })];
    const answers = await Promise.all([
      login(api.anonymous(), user.email, 'falsch'),
      login(api.anonymous(), 'niemand@amt.example', 'falsch'),
      login(api.anonymous(), closed.email, TEST_PASSWORD),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(codeOf(answers[0].body)).toBe('LOGIN_FAILED');
  });

  it('says which field is empty', async () => {
    const answer = await api.anonymous().post('/auth/login').send({ email: '' }).expect(400);
    expect(issuesOf(answer.body)).toEqual(['email required', 'password required']);
  });

  it('shuts the door of an account after ten attempts, also for the right password, and says for how long', async () => {
    const user = await buildUser();
    for (let attempt = 0; attempt < 10; attempt += 1) await login(api.anonymous(), user.email, 'falsch').expect(401);
    const refused = await login(api.anonymous(), user.email, TEST_PASSWORD).expect(429);
    expect(codeOf(refused.body)).toBe('TOO_MANY_REQUESTS');
    expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);
    expect((refused.body as Refusal).errors[0]?.message).toMatch(/15/);
  });

  it('shuts the door of an address that tries many accounts', async () => {
    const from = (index: number) =>
      api
        .anonymous()
        .post('/auth/login')
        .set('X-Forwarded-For', '203.0.113.7')
        .send({ email: `niemand${index}@amt.example`, password: 'falsch' });
    for (let attempt = 0; attempt < 60; attempt += 1) await from(attempt).expect(401);
    await from(60).expect(429);
  });

  it('ends the session here, or everywhere', async () => {
    const { agent, user } = await api.loginAs('officer');
    const [second, third] = [await api.login(user), await api.login(user)];
    await agent.post('/auth/logout').expect(204);
    expect([await isSignedIn(agent), await isSignedIn(second)]).toEqual([false, true]);
    await second.post('/auth/logout-everywhere').expect(204);
    expect([await isSignedIn(second), await isSignedIn(third)]).toEqual([false, false]);
  });

  it('ends the sessions of an account that was closed', async () => {
    const { agent, user } = await api.loginAs('officer');
    const administrator = await api.login('administrator');
    const { errors } = await api.graphql(administrator, 'mutation ($input: UserVersionInput!) { disableUser(input: $input) { status } }', {
      input: { id: user._id.toHexString(), version: 1 },
    });
    expect(errors).toBeUndefined();
    expect(await isSignedIn(agent)).toBe(false);
  });

  it('changes the own password, keeps this session and ends the others', async () => {
    const { agent, user } = await api.loginAs('officer');
    const other = await api.login(user);
    const wrong = await agent.post('/auth/password').send({ current: 'falsch', password: NEW_PASSWORD }).expect(400);
    expect(issuesOf(wrong.body)).toEqual(['current password.wrong']);
    await agent.post('/auth/password').send({ current: TEST_PASSWORD, password: NEW_PASSWORD }).expect(200);
    expect([await isSignedIn(agent), await isSignedIn(other)]).toEqual([true, false]);
    await login(api.anonymous(), user.email, NEW_PASSWORD).expect(200);
  });
});

describe('links', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await bootApi();
  });
  afterAll(() => api.close());

  const lastLink = async (event: string, user: StoredUser): Promise<string> => {
    const entry = await OutboxModel.findOne({ event, 'payload.userId': user._id.toHexString() }).sort({ _id: -1 }).lean();
    if (!entry) throw new Error(`no ${event}`);
    return (await linkOf((entry.payload as { tokenId: string }).tokenId, api.clock.now()))?.token ?? '';
  };

  it('lets an invited person in once, by mail or copied link, with a decent password', async () => {
    const administrator = await api.login('administrator');
    const { data } = await api.graphql<{ inviteUser: { id: string; invitation: { url: string } } }>(
      administrator,
      'mutation { inviteUser(input: { name: "Jörg Übel", email: "Joerg.Uebel@Amt.Example", role: officer }) { id email status invitation { url } } }',
    );
    expect(data.inviteUser).toMatchObject({ email: 'joerg.uebel@amt.example', status: 'invited' });
    const token = data.inviteUser.invitation.url.split('/invitation/')[1] ?? '';
    expect((await openInvitationOf(data.inviteUser.id, api.clock.now()))?.token).toBe(token);

    const page = await api.anonymous().get(`/auth/invitation/${token}`).set('Accept', 'application/json').expect(200);
    expect(page.body).toMatchObject({ name: 'Jörg Übel', email: 'joerg.uebel@amt.example', agencyName: 'Ortstreu' });
    const weak = await api.anonymous().post(`/auth/invitation/${token}`).send({ password: 'joerg.uebel1234' }).expect(400);
    expect(issuesOf(weak.body)).toEqual(['password password.likeEmail']);
    const short = await api.anonymous().post(`/auth/invitation/${token}`).send({ password: 'kurz' }).expect(400);
    expect(issuesOf(short.body)).toEqual(['password tooShort']);

    const agent = api.anonymous();
    await agent.post(`/auth/invitation/${token}`).send({ password: NEW_PASSWORD }).expect(200);
    expect((await api.graphql(agent, ME)).data).toMatchObject({ me: { user: { name: 'Jörg Übel' } } });
    const again = await api.anonymous().post(`/auth/invitation/${token}`).send({ password: NEW_PASSWORD }).expect(410);
    expect(codeOf(again.body)).toBe('LINK_INVALID');
  });

  it('shows the invitation link to administrators only and refuses it after a week', async () => {
    const administrator = await api.login('administrator');
    const { data } = await api.graphql<{ inviteUser: { id: string; invitation: { url: string } } }>(
      administrator,
      'mutation { inviteUser(input: { name: "A", email: "woche@amt.example", role: reader }) { id invitation { url } } }',
    );
    const seen = await api.graphql(await api.login('head'), '{ users(filter: { statuses: [invited] }) { edges { node { invitation { url } } } } }');
    expect(JSON.stringify(seen.data)).not.toContain('http');
    const token = data.inviteUser.invitation.url.split('/invitation/')[1] ?? '';
    api.clock.advance(8 * 24 * 3600 * 1000);
    await api.anonymous().get(`/auth/invitation/${token}`).set('Accept', 'application/json').expect(410);
  });

  it('resets a forgotten password and ends every session', async () => {
    const { agent, user } = await api.loginAs('officer');
    await api.anonymous().post('/auth/forgot').send({ email: user.email }).expect(204);
    const token = await lastLink('user.passwordResetRequested', user);
    const fresh = api.anonymous();
    await fresh.post('/auth/reset').send({ token, password: NEW_PASSWORD }).expect(200);
    await fresh.post('/auth/login').send({ email: user.email, password: NEW_PASSWORD }).expect(200);
    expect((await api.graphql(fresh, ME)).errors).toBeUndefined();
    expect((await api.graphql(agent, ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await api.anonymous().post('/auth/reset').send({ token, password: NEW_PASSWORD }).expect(410);
  });

  it('answers a forgotten password alike for unknown accounts, and sends nothing', async () => {
    const before = await OutboxModel.countDocuments({ event: 'user.passwordResetRequested' });
    await api.anonymous().post('/auth/forgot').send({ email: 'niemand@amt.example' }).expect(204);
    expect(await OutboxModel.countDocuments({ event: 'user.passwordResetRequested' })).toBe(before);
    const wrong = await api.anonymous().post('/auth/forgot').send({ email: 'kein at' }).expect(400);
    expect(issuesOf(wrong.body)).toEqual(['email email.invalid']);
  });
});

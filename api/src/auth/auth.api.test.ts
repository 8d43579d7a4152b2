import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildUser, TEST_PASSWORD } from '@ortstreu/shared/user/testing';
import { bootApi, type TestApi } from '../testing/bootApi';

const ME = '{ me { user { id name email role } today agency { name timeZone } can { manageUsers write } } }';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await bootApi();
  });
  afterAll(() => api.close());

  it('gives an HttpOnly, SameSite cookie that answers me', async () => {
    const user = await buildUser({ role: 'officer', name: 'Ayşe Groß' });
    const agent = api.anonymous();
    const login = await agent.post('/auth/login').send({ email: ` ${user.email.toUpperCase()} `, password: TEST_PASSWORD }).expect(200);
    expect(login.body).toEqual({ user: { id: user._id.toHexString(), name: 'Ayşe Groß', email: user.email, role: 'officer', locale: 'de' } });
    expect(login.get('Set-Cookie')?.[0]).toMatch(/^ortstreu\.sid=.*HttpOnly; SameSite=Lax/);
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

  it('answers nobody without a session, in GraphQL form', async () => {
    const { errors } = await api.graphql(api.anonymous(), ME);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

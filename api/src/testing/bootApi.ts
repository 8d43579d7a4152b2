import type { Role } from '@ortstreu/shared/access';
import { FixedClock } from '@ortstreu/shared/kernel';
import { createLogger } from '@ortstreu/shared/kernel/server';
import { TEST_NOW } from '@ortstreu/shared/testing';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { buildUser, TEST_PASSWORD } from '@ortstreu/shared/user/testing';
import type { Express } from 'express';
import supertest from 'supertest';
import { createApp } from '../app';
import type { AppDeps } from '../deps';
import type { PublicError } from '../http/publicError';

export type Agent = ReturnType<typeof supertest.agent>;

interface GraphQLAnswer<Data> {
  data: Data;
  errors?: (PublicError & { path?: (string | number)[] })[];
}

export interface TestApi {
  app: Express;
  clock: FixedClock;
  /** A browser without a cookie. */
  anonymous(): Agent;
  /** Somebody of this role, or this very person, signed in over HTTP; the agent carries the cookie. */
  login(who: Role | StoredUser): Promise<Agent>;
  /** The same with the account, for tests that need its id. */
  loginAs(who: Role | StoredUser): Promise<{ agent: Agent; user: StoredUser }>;
  /** One operation; the HTTP status must be 200 as for every GraphQL answer. */
  graphql<Data = Record<string, unknown>>(agent: Agent, document: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<Data>>;
  close(): Promise<void>;
}

/** Boots the real application on the database of this test file. The clock stands at TEST_NOW. */
export async function bootApi(overrides: Partial<AppDeps> = {}): Promise<TestApi> {
  const clock = new FixedClock(TEST_NOW);
  const { app, close } = await createApp({
    clock,
    logger: createLogger(process.env['TEST_LOG'] ?? 'silent'),
    sessionSecret: 'a session secret that only tests use',
    ...overrides,
  });

  const loginAs = async (who: Role | StoredUser) => {
    const user = typeof who === 'string' ? await buildUser({ role: who }) : who;
    const agent = supertest.agent(app);
    await agent.post('/auth/login').send({ email: user.email, password: TEST_PASSWORD }).expect(200);
    return { agent, user };
  };

  return {
    app,
    clock,
    anonymous: () => supertest.agent(app),
    loginAs,
    login: async (who) => (await loginAs(who)).agent,
    graphql: async <Data>(agent: Agent, document: string, variables: Record<string, unknown> = {}) => {
      const answer = await agent.post('/graphql').send({ query: document, variables }).expect(200);
      return answer.body as GraphQLAnswer<Data>;
    },
    close,
  };
}

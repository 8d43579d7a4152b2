import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { GraphQLError } from 'graphql';
import { of, throwError } from 'rxjs';
import { disconnected, internalFailure, sessionLost } from './connection';
import { connectionLink, errorLink } from './errorLink';
import { failureFromError } from './failureFromError';

const clientAnswering = (answer: () => ReturnType<ApolloLink['request']>) =>
  new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([errorLink, connectionLink, new ApolloLink(answer)]) });
const refusing = (extensions: Record<string, unknown>) => clientAnswering(() => of({ data: null, errors: [new GraphQLError('refused', { extensions })] }));

const SEARCH = gql`
  query Search {
    search
  }
`;
const VIEWER = gql`
  query Viewer {
    me
  }
`;
const SAVE = gql`
  mutation Save {
    save
  }
`;

beforeEach(() => {
  sessionLost.set(false);
  disconnected.set(false);
  internalFailure.set(undefined);
});

describe('what concerns the whole page', () => {
  it('is a session that ended, but not the question who is signed in', async () => {
    const client = refusing({ code: 'UNAUTHENTICATED', issues: [] });
    await expect(client.query({ query: VIEWER })).rejects.toThrow();
    expect(sessionLost.get()).toBe(false);
    await expect(client.query({ query: SEARCH })).rejects.toThrow();
    expect(sessionLost.get()).toBe(true);
  });

  it('is a deed that failed through our fault, with its number', async () => {
    const client = refusing({ code: 'INTERNAL', errorId: 'abc' });
    await expect(client.query({ query: SEARCH })).rejects.toThrow();
    expect(internalFailure.get()).toBeUndefined();
    await expect(client.mutate({ mutation: SAVE })).rejects.toThrow();
    expect(internalFailure.get()).toEqual({ errorId: 'abc' });
  });

  it('is a lost line, until any answer comes', async () => {
    await expect(clientAnswering(() => throwError(() => new TypeError('Failed to fetch'))).query({ query: SEARCH })).rejects.toThrow();
    expect(disconnected.get()).toBe(true);
    await clientAnswering(() => of({ data: { search: 1 } })).query({ query: SEARCH });
    expect(disconnected.get()).toBe(false);
  });

  it('leaves everything else to whoever asked', async () => {
    const caught: unknown = await refusing({ code: 'CONFLICT', current: { version: 3 } })
      .mutate({ mutation: SAVE })
      .catch((error: unknown) => error);
    expect(failureFromError(caught)).toEqual({ code: 'CONFLICT', issues: [], current: { version: 3 } });
    expect([sessionLost.get(), disconnected.get(), internalFailure.get()]).toEqual([false, false, undefined]);
  });
});

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { connectionLink, errorLink } from './errorLink';
import { typePolicies } from './typePolicies/index';

const createCache = (): InMemoryCache => new InMemoryCache({ typePolicies });

/** Talks to `/graphql` with the session cookie; a component sees only the fields of its own fragments. */
export const createClient = (): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([errorLink, connectionLink, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });

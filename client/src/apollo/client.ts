import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { type Locale } from '@ortstreu/shared/i18n';
import { connectionLink, errorLink } from './errorLink';
import { typePolicies } from './typePolicies/index';

const createCache = (): InMemoryCache => new InMemoryCache({ typePolicies });

/**
 * Talks to `/graphql` with the session cookie, and says in which language the page is, so that what the server puts into words comes in
 * the same; a component sees only the fields of its own fragments.
 */
export const createClient = (language: () => Locale): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      errorLink,
      connectionLink,
      new SetContextLink(({ headers }) => ({ headers: { ...(headers as object | undefined), 'x-language': language() } })),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });

import { useApolloClient, useQuery } from '@apollo/client/react';
import { type RequestStage } from '@ortstreu/shared/siteRequest';
import { inBackground } from '../../apollo/inBackground';
import { columnPage, useColumnPages } from '../../apollo/useColumnPages';
import {
  MoreRequestsDocument,
  RequestBoardDocument,
  RequestSumsDocument,
  type RequestCardFragment,
  type SiteRequestFilter,
} from '../../graphql/__generated__/operations';

const POLICY = { fetchPolicy: 'cache-and-network' } as const;

/** The columns of the board; their counts and sums come beside the cards, which need not wait for them. */
export function useRequestColumns(filter: SiteRequestFilter) {
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(RequestBoardDocument, { variables: { filter }, ...POLICY });
  const summed = useQuery(RequestSumsDocument, { variables: { filter }, ...POLICY });
  const columns = new Map(data?.siteRequests.stages.map(({ stage, requests }) => [stage, requests]));
  const sums = new Map(summed.data?.siteRequests.stages.map((sum) => [sum.stage, sum]));
  const pages = useColumnPages<RequestStage, RequestCardFragment>({
    answer: data,
    first: (stage) => {
      const requests = columns.get(stage);
      return requests && columnPage(requests);
    },
    fetchAfter: async (stage, after) => {
      const variables = { filter: { ...filter, stages: [stage] }, after };
      const answer = await client.query({ query: MoreRequestsDocument, variables, fetchPolicy: 'no-cache' });
      return answer.data && columnPage(answer.data.siteRequests);
    },
  });
  return {
    isLoaded: data !== undefined,
    loading,
    error,
    refetch: () => inBackground(Promise.all([refetch(), summed.refetch()])),
    /** Undefined until it has been counted. */
    total: summed.data && [...sums.values()].reduce((all, { count }) => all + count, 0),
    sumOf: (stage: RequestStage) => sums.get(stage),
    column: pages.column,
    loadMore: pages.loadMore,
  };
}

import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { type RequestStage } from '@ortstreu/shared/siteRequest';
import {
  MoreRequestsDocument,
  RequestBoardDocument,
  type RequestBoardQuery,
  type RequestCardFragment,
  type SiteRequestFilter,
} from '../../graphql/__generated__/operations';

type Column = RequestBoardQuery['siteRequests']['stages'][number];

interface LaterPages {
  cards: readonly RequestCardFragment[];
  /** Null when there is nothing after them. */
  after: string | null;
}

interface Loaded {
  /** The answer and the filter that these pages continue. */
  of: RequestBoardQuery | undefined;
  stages: Partial<Record<RequestStage, LaterPages>>;
}

/** The columns of the board: the beginning of each in one question, the rest of a column when somebody asks for it. */
export function useRequestColumns(filter: SiteRequestFilter) {
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(RequestBoardDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const [later, setLater] = useState<Loaded>({ of: undefined, stages: {} });
  // Another filter or a moved card begins anew: pages that continue an older answer would show a card twice.
  const pages = later.of === data ? later.stages : {};
  const first = new Map<RequestStage, Column>(data?.siteRequests.stages.map((column) => [column.stage, column]));

  const afterOf = (stage: RequestStage): string | null => {
    const known = pages[stage];
    if (known) return known.after;
    const info = first.get(stage)?.requests.pageInfo;
    return info?.hasNextPage ? (info.endCursor ?? null) : null;
  };
  const loadMore = async (stage: RequestStage): Promise<void> => {
    const after = afterOf(stage);
    if (after === null) return;
    const answer = await client.query({ query: MoreRequestsDocument, variables: { filter: { ...filter, stages: [stage] }, after }, fetchPolicy: 'no-cache' });
    const page = answer.data?.siteRequests;
    if (!page) return;
    const cards = [...(pages[stage]?.cards ?? []), ...page.edges.map(({ node }) => node)];
    setLater({ of: data, stages: { ...pages, [stage]: { cards, after: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null } } });
  };

  return {
    isLoaded: data !== undefined,
    loading,
    error,
    refetch: () => void refetch(),
    total: [...first.values()].reduce((sum, { count }) => sum + count, 0),
    column: (stage: RequestStage) => ({
      count: first.get(stage)?.count ?? 0,
      areaM2: first.get(stage)?.areaM2 ?? 0,
      cards: [...(first.get(stage)?.requests.edges.map(({ node }) => node) ?? []), ...(pages[stage]?.cards ?? [])],
      hasMore: afterOf(stage) !== null,
    }),
    loadMore,
  };
}

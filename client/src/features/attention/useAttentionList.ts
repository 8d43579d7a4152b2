import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { AttentionListDocument, type AttentionListQuery } from '../../graphql/__generated__/operations';

export type AttentionRow = AttentionListQuery['attentionList']['edges'][number]['node'];

const PAGE = 100;

/** Companies by urgency, then importance; the page asks for more as it needs. */
export function useAttentionList() {
  const { data, loading, error, refetch, fetchMore } = useQuery(AttentionListDocument, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  const rows = useMemo(() => data?.attentionList.edges.map((edge) => edge.node) ?? [], [data]);
  const pageInfo = data?.attentionList.pageInfo;
  return {
    rows,
    loading,
    error,
    refetch,
    hasMore: pageInfo?.hasNextPage ?? false,
    loadMore: () => fetchMore({ variables: { after: pageInfo?.endCursor } }),
  };
}

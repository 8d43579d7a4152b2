import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ImportRowsDocument, type ImportRowsQuery, type ImportRowState } from '../../graphql/__generated__/operations';

export type ImportRow = NonNullable<ImportRowsQuery['import']>['rows']['edges'][number]['node'];

const PAGE = 20;

/** Rows in these states, page by page. */
export function useImportRows(id: string, states: readonly ImportRowState[]) {
  const { data, loading, error, fetchMore, refetch } = useQuery(ImportRowsDocument, {
    variables: { id, states: [...states], first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.import?.rows;
  const rows = useMemo(() => page?.edges.map(({ node }) => node) ?? [], [page]);
  return {
    rows,
    loading,
    error,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
    refetch,
  };
}

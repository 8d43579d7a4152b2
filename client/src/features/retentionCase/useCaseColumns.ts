import { useApolloClient, useQuery } from '@apollo/client/react';
import { type CaseStage } from '@ortstreu/shared/retentionCase';
import { inBackground } from '../../apollo/inBackground';
import { columnPage, useColumnPages } from '../../apollo/useColumnPages';
import {
  CaseBoardDocument,
  CaseSumsDocument,
  MoreCasesDocument,
  type CaseCardFragment,
  type RetentionCaseFilter,
} from '../../graphql/__generated__/operations';

const POLICY = { fetchPolicy: 'cache-and-network' } as const;

/** The columns of the board; their counts and sums come beside the cards, which need not wait for them. */
export function useCaseColumns(filter: RetentionCaseFilter) {
  const client = useApolloClient();
  const of = (stage: CaseStage): RetentionCaseFilter => ({ ...filter, stages: [stage] });
  const { data, loading, error, refetch } = useQuery(CaseBoardDocument, {
    variables: { recognised: of('recognised'), clarifying: of('clarifying'), acting: of('acting'), secured: of('secured'), lost: of('lost') },
    ...POLICY,
  });
  const summed = useQuery(CaseSumsDocument, { variables: { filter }, ...POLICY });
  const sums = new Map(summed.data?.retentionCases.sums.map((sum) => [sum.stage, sum]));
  const pages = useColumnPages<CaseStage, CaseCardFragment>({
    answer: data,
    first: (stage) => data && columnPage(data[stage]),
    fetchAfter: async (stage, after) => {
      const answer = await client.query({ query: MoreCasesDocument, variables: { filter: of(stage), after }, fetchPolicy: 'no-cache' });
      return answer.data && columnPage(answer.data.retentionCases);
    },
  });
  return {
    isLoaded: data !== undefined,
    loading,
    error,
    refetch: () => inBackground(Promise.all([refetch(), summed.refetch()])),
    /** Undefined until it has been counted. */
    total: summed.data && [...sums.values()].reduce((all, { count }) => all + count, 0),
    sumOf: (stage: CaseStage) => sums.get(stage),
    column: pages.column,
    loadMore: pages.loadMore,
  };
}

import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { OfficePeopleDocument, VisitCompanyDocument, VisitCompanySearchDocument } from '../../graphql/__generated__/operations';
import type { ComboSource } from '../../ui/comboSource';

interface Choice {
  value: string;
  label: string;
}

/** Active people of the office, to choose from. */
export function useColleagues(): Choice[] {
  const { data } = useQuery(OfficePeopleDocument);
  return data?.users.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
}

/** The company behind an id with the people to talk to. */
export function useVisitCompany(id: string | null) {
  const { data } = useQuery(VisitCompanyDocument, { variables: { id: id ?? '' }, skip: id === null });
  return id === null ? null : (data?.company ?? null);
}

/** Finds companies by name or place. */
export function useCompanySource(): ComboSource {
  const client = useApolloClient();
  return useCallback(
    async (search, signal) => {
      const { data } = await client.query({ query: VisitCompanySearchDocument, variables: { search }, context: { fetchOptions: { signal } } });
      return data?.companies.edges.map(({ node }) => ({ id: node.id, label: node.name, hint: node.address.city })) ?? [];
    },
    [client],
  );
}

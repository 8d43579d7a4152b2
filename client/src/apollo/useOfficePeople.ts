import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { OfficePeopleDocument } from '../graphql/__generated__/operations';

/** Names of the active people of the office by id. */
export function useOfficePeople(): ReadonlyMap<string, string> {
  const { data } = useQuery(OfficePeopleDocument);
  return useMemo(() => new Map(data?.users.edges.map(({ node }) => [node.id, node.name]) ?? []), [data]);
}

import { type ApolloClient } from '@apollo/client';
import { IconBriefcase, IconBuildingFactory2, IconCalendarEvent, IconInbox, IconMapPin, IconUser, type Icon } from '@tabler/icons-react';
import { type Formats, type Translate } from '@ortstreu/shared/i18n';
import { SEARCH_TYPES } from '@ortstreu/shared/search';
import { SearchDocument, type SearchQuery, type SearchType } from '../../graphql/__generated__/operations';
import { type PaletteGroup } from '../../ui/CommandPalette';

type Hit = SearchQuery['search'][number];

const ICONS: Record<SearchType, Icon> = {
  company: IconBuildingFactory2,
  contact: IconUser,
  case: IconBriefcase,
  request: IconInbox,
  site: IconMapPin,
  visit: IconCalendarEvent,
};

const ADDRESS: Record<SearchType, (hit: Hit) => string> = {
  company: ({ id }) => `/companies/${id}`,
  // People have no page of their own: they stand on their company's.
  contact: ({ id, companyId }) => `/companies/${companyId ?? id}`,
  case: ({ id }) => `/cases/${id}`,
  request: ({ id }) => `/requests/${id}`,
  site: ({ id }) => `/sites/${id}`,
  visit: ({ id }) => `/visits/${id}`,
};

interface SearchPlace {
  client: ApolloClient;
  t: Translate;
  format: Formats;
}

/** Asks the server and sorts the hits into groups, the group of the best hit first. */
export async function searchEverywhere(
  query: string,
  signal: AbortSignal,
  open: (to: string) => void,
  { client, t, format }: SearchPlace,
): Promise<PaletteGroup[]> {
  const { data } = await client.query({
    query: SearchDocument,
    variables: { text: query },
    fetchPolicy: 'network-only',
    context: { fetchOptions: { signal } },
  });
  const hits = data?.search ?? [];
  const order = [...new Set([...hits.map(({ type }) => type), ...SEARCH_TYPES])];
  return order.flatMap((type) => {
    const ofType = hits.filter((hit) => hit.type === type);
    if (ofType.length === 0) return [];
    const IconOfType = ICONS[type];
    const entries = ofType.map((hit) => ({
      id: `${hit.type} ${hit.id}`,
      label: hit.title,
      description: [hit.day ? format.date(hit.day) : '', hit.subtitle].filter(Boolean).join(' · '),
      icon: <IconOfType size={18} aria-hidden />,
      run: () => open(ADDRESS[type](hit)),
    }));
    return [{ name: t(`search.groups.${type}`), entries }];
  });
}

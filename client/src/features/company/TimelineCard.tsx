import { Badge, Card, Title } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconBuildingFactory2, IconCalendarEvent, IconFlag, IconMail, IconNote, IconPhone } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localDateOf } from '@ortstreu/shared/kernel';
import { useViewer } from '../../apollo/ViewerContext';
import { CompanyTimelineDocument, type CompanyPageQuery, type TimelineLineFragment } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { LoadMore } from '../../ui/LoadMore';
import { Timeline, type TimelineItem } from '../../ui/Timeline';

type Page = NonNullable<CompanyPageQuery['company']>['timeline'];

function iconOf(kind: TimelineLineFragment['kind']): ReactNode {
  if (kind === 'call') return <IconPhone size={16} />;
  if (kind === 'mail') return <IconMail size={16} />;
  if (kind === 'note') return <IconNote size={16} />;
  if (kind.startsWith('visit')) return <IconCalendarEvent size={16} />;
  return kind.startsWith('company') || kind.startsWith('contact') ? <IconBuildingFactory2 size={16} /> : <IconFlag size={16} />;
}

interface TimelineCardProps {
  companyId: string;
  first: Page;
}

/** The company's story; older pages come on demand and stay while the page is open. */
export function TimelineCard({ companyId, first }: TimelineCardProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const client = useApolloClient();
  const [older, setOlder] = useState<Page[]>([]);
  const last = older.at(-1) ?? first;
  const lines = [first, ...older].flatMap((page) => page.edges.map((edge) => edge.node));
  const loadMore = async () => {
    const { data } = await client.query({
      query: CompanyTimelineDocument,
      variables: { id: companyId, after: last.pageInfo.endCursor },
      fetchPolicy: 'network-only',
    });
    const page = data?.company?.timeline;
    if (page) setOlder((pages) => [...pages, page]);
  };
  const items = lines.map((line): TimelineItem => ({
    id: line.id,
    day: localDateOf(new Date(line.at), viewer.agency.timeZone),
    icon: iconOf(line.kind),
    title: line.sentence,
    meta: (
      <>
        {line.actor?.name ?? t('timeline.system')}
        {line.confidentiality === 'restricted' ? (
          <Badge ml="xs" size="sm" variant="outline" color="gray">
            {t('timeline.restricted')}
          </Badge>
        ) : null}
      </>
    ),
    body: line.text ? <span style={{ whiteSpace: 'pre-wrap' }}>{line.text}</span> : undefined,
  }));
  return (
    <Card withBorder>
      <Title order={2} size="h3" mb="sm">
        {t('timeline.title')}
      </Title>
      {items.length === 0 ? (
        <EmptyState title={t('timeline.empty')} />
      ) : (
        <Timeline label={t('timeline.title')} items={items} more={last.pageInfo.hasNextPage ? <LoadMore load={loadMore} /> : null} />
      )}
    </Card>
  );
}

import { Anchor, Card, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useNarrow } from '../../ui/hooks/useNarrow';
import { LevelBadge } from '../../ui/LevelBadge';
import { LoadMore } from '../../ui/LoadMore';
import { useFormats, useToday } from '../../ui/LocaleContext';
import { RelativeDay } from '../../ui/RelativeDay';
import { Skeletons } from '../../ui/Skeletons';
import { WideTable } from '../../ui/WideTable';
import { useAttentionList, type AttentionRow } from './useAttentionList';

function CompanyLink({ row }: { row: AttentionRow }) {
  return row.company ? (
    <Anchor component={Link} to={`/companies/${row.company.id}`}>
      {row.company.name}
    </Anchor>
  ) : null;
}

function RowCard({ row }: { row: AttentionRow }) {
  const { t } = useTranslation();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <CompanyLink row={row} />
        <LevelBadge level={row.level} />
      </Group>
      <Text size="sm">{row.company?.attention.topReason?.text}</Text>
      <Text size="sm" c="dimmed">
        {row.company?.importance.importanceClass ? t(`attention.importance.${row.company.importance.importanceClass}`) : t('attention.importanceUnknown')}
      </Text>
    </Card>
  );
}

/** The list twin of the grid: the most urgent first, of equally urgent ones the most important. */
export function AttentionTable() {
  const { t } = useTranslation();
  const format = useFormats();
  const today = useToday();
  const narrow = useNarrow();
  const { rows, loading, error, refetch, hasMore, loadMore } = useAttentionList();
  if (error && rows.length === 0) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
  if (loading && rows.length === 0) return <Skeletons kind="rows" />;
  if (rows.length === 0) return <EmptyState title={t('attention.empty')} />;
  return (
    <Stack>
      {narrow ? (
        rows.map((row) => <RowCard key={row.id} row={row} />)
      ) : (
        <WideTable minWidth={680} verticalSpacing="sm" label={t('attention.listLabel')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('attention.column.level')}</Table.Th>
              <Table.Th>{t('attention.column.company')}</Table.Th>
              <Table.Th>{t('attention.column.importance')}</Table.Th>
              <Table.Th>{t('attention.column.reason')}</Table.Th>
              <Table.Th visibleFrom="lg">{t('attention.column.since')}</Table.Th>
              <Table.Th>{t('attention.column.lastContact')}</Table.Th>
              <Table.Th visibleFrom="lg">{t('attention.column.accountManager')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <LevelBadge level={row.level} />
                </Table.Td>
                <Table.Td>
                  <CompanyLink row={row} />
                </Table.Td>
                <Table.Td>{row.company?.importance.importanceClass ?? '–'}</Table.Td>
                <Table.Td miw={220}>{row.company?.attention.topReason?.text}</Table.Td>
                <Table.Td visibleFrom="lg" style={{ whiteSpace: 'nowrap' }}>
                  {format.date(row.on)}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <RelativeDay day={row.company?.lastContactOn} today={today} never="–" />
                </Table.Td>
                <Table.Td visibleFrom="lg">{row.company?.accountManager?.name}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {hasMore ? <LoadMore load={loadMore} /> : null}
    </Stack>
  );
}

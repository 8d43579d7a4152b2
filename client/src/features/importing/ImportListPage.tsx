import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconUpload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useViewer } from '../../apollo/ViewerContext';
import { ImportsDocument, type ImportsQuery } from '../../graphql/__generated__/operations';
import { DataTable } from '../../ui/DataTable';
import { type DataColumn } from '../../ui/DataTable.types';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { isBusy } from './importStatus';

type Row = ImportsQuery['imports']['edges'][number]['node'];

const PAGE = 50;
const LOOK_AGAIN_MS = 2000;

/** All imports of the office, the latest first. */
export function ImportListPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { data, loading, error, fetchMore, refetch, startPolling, stopPolling } = useQuery(ImportsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const rows = useMemo(() => data?.imports.edges.map(({ node }) => node) ?? [], [data]);
  // One look at the whole list while something is under way.
  if (rows.some(({ status }) => isBusy(status))) startPolling(LOOK_AGAIN_MS);
  else stopPolling();
  const number = (value: number) => format.number(value, 0);
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      {
        id: 'file',
        header: t('importing.columns.file'),
        fixed: true,
        cell: (row) => (
          <Anchor component={Link} to={`/import/${row.id}`} c="inherit" fw={550}>
            {row.fileName}
          </Anchor>
        ),
      },
      { id: 'status', header: t('importing.columns.status'), width: 190, cell: (row) => t(`importing.statuses.${row.status}`) },
      { id: 'rows', header: t('importing.columns.rows'), width: 100, align: 'right', cell: (row) => format.number(row.rowCount, 0) },
      { id: 'created', header: t('importing.columns.created'), width: 100, align: 'right', cell: (row) => format.number(row.counts.created, 0) },
      {
        id: 'rejected',
        header: t('importing.columns.rejected'),
        width: 160,
        align: 'right',
        cell: (row) => format.number(row.counts.rejected + row.counts.skipped, 0),
      },
      { id: 'at', header: t('importing.columns.at'), width: 170, cell: (row) => format.dateTime(new Date(row.createdAt)) },
      { id: 'by', header: t('importing.columns.by'), width: 180, cell: (row) => row.startedBy?.name ?? '' },
    ],
    [t, format],
  );
  const upload = viewer.can.import ? (
    <Button component={Link} to="/import/new" leftSection={<IconUpload size={16} aria-hidden />}>
      {t('importing.new')}
    </Button>
  ) : null;
  const pageInfo = data?.imports.pageInfo;
  return (
    <PageBody kind="fill">
      <PageHeader title={t('importing.title')} sentence={t('importing.intro')} action={rows.length > 0 ? upload : null} />
      {error && !data ? (
        <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />
      ) : (
        <DataTable
          label={t('importing.title')}
          memory="imports"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          loading={loading}
          hasMore={pageInfo?.hasNextPage ?? false}
          onLoadMore={() => fetchMore({ variables: { after: pageInfo?.endCursor } })}
          onOpen={(row) => void navigate(`/import/${row.id}`)}
          card={(row) => (
            <>
              <Text fw={600} lineClamp={1}>
                {row.fileName}
              </Text>
              <Text size="sm">
                {t(`importing.statuses.${row.status}`)} · {t('importing.mapping.rows', { count: row.rowCount, formatted: number(row.rowCount) })}
              </Text>
              <Text size="sm" c="dimmed">
                {format.dateTime(new Date(row.createdAt))}
              </Text>
            </>
          )}
          empty={<EmptyState icon={<IconUpload size={40} />} title={t('importing.empty.title')} text={t('importing.empty.text')} action={upload} />}
        />
      )}
    </PageBody>
  );
}

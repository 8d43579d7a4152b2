import { Button, Select, Switch } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { VISIT_STATUSES } from '@ortstreu/shared/visit';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useViewer } from '../../apollo/ViewerContext';
import { VisitsDocument, type VisitStatus } from '../../graphql/__generated__/operations';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterChips } from '../../ui/FilterChips';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { useVisitColumns, VisitCard } from './visitColumns';

const SHAPE = { status: 'text', mine: 'flag' } as const;
const PAGE = 50;

function NoVisits({ isFiltered, onReset, create }: { isFiltered: boolean; onReset(): void; create: ReactNode }) {
  const { t } = useTranslation();
  if (!isFiltered) return <EmptyState icon={<IconCalendarEvent size={40} />} title={t('visit.empty')} text={t('visit.emptyText')} action={create} />;
  return (
    <EmptyState
      title={t('visit.noneTitle')}
      action={
        <Button variant="default" onClick={onReset}>
          {t('common.action.reset')}
        </Button>
      }
    />
  );
}

/** All visits that the viewer may read, the latest first. */
export function VisitListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { values, active, set, reset } = useUrlFilters(SHAPE);
  const filter = { statuses: values.status ? [values.status as VisitStatus] : null, personId: values.mine ? viewer.user.id : null };
  const { data, loading, error, fetchMore, refetch } = useQuery(VisitsDocument, { variables: { first: PAGE, filter }, fetchPolicy: 'cache-and-network' });
  const columns = useVisitColumns();
  const rows = useMemo(() => data?.visits.edges.map((edge) => edge.node) ?? [], [data]);
  const pageInfo = data?.visits.pageInfo;
  const endCursor = pageInfo?.endCursor;
  const loadMore = useCallback(() => fetchMore({ variables: { after: endCursor } }), [fetchMore, endCursor]);
  const create = viewer.can.write ? (
    <Button component={Link} to="/visits/new">
      {t('visit.record')}
    </Button>
  ) : null;
  const chips = active.map((key) => ({
    key,
    label: key === 'mine' ? t('visit.filter.mine') : t(`visit.status.${values.status as VisitStatus}`),
    onRemove: () => set({ [key]: undefined }),
  }));
  return (
    <PageBody kind="fill">
      <PageHeader title={t('visit.title')} sentence={t('visit.intro')} action={create} />
      <FilterChips chips={chips} onReset={reset}>
        <Select
          aria-label={t('visit.field.status')}
          placeholder={t('visit.field.status')}
          w={160}
          clearable
          data={VISIT_STATUSES.map((value) => ({ value, label: t(`visit.status.${value}`) }))}
          value={values.status ?? null}
          onChange={(status) => set({ status: status ?? undefined })}
        />
        <Switch label={t('visit.filter.mine')} checked={values.mine ?? false} onChange={(event) => set({ mine: event.currentTarget.checked || undefined })} />
      </FilterChips>
      {error && !data ? (
        <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />
      ) : (
        <DataTable
          label={t('visit.title')}
          memory="visits"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          loading={loading}
          hasMore={pageInfo?.hasNextPage ?? false}
          onLoadMore={loadMore}
          onOpen={(row) => void navigate(`/visits/${row.id}`)}
          card={(row) => <VisitCard visit={row} />}
          empty={<NoVisits isFiltered={active.length > 0} onReset={reset} create={create} />}
        />
      )}
    </PageBody>
  );
}

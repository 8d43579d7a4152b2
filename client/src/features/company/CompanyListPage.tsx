import { Button, Group } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconBuildingFactory2, IconDownload } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useViewer } from '../../apollo/ViewerContext';
import { CompaniesDocument, CompanyCountDocument, type CompanySort } from '../../graphql/__generated__/operations';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterChips } from '../../ui/FilterChips';
import { useUrlSort } from '../../ui/hooks/useUrlSort';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { CompanyCard, useCompanyColumns } from './companyColumns';
import { CompanyFilterControls } from './CompanyFilterControls';
import { useCompanyFilters } from './useCompanyFilters';
import { useOfficePeople } from '../../apollo/useOfficePeople';

const SORTS: readonly CompanySort[] = ['NAME', 'CITY', 'EMPLOYEES', 'ATTENTION', 'LAST_CONTACT'];
const PAGE = 100;

/** All companies: filters and order in the address, pages as one scrolls, what is shown as CSV. */
export function CompanyListPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const viewer = useViewer();
  const people = useOfficePeople();
  const filters = useCompanyFilters(people);
  const [sort, setSort] = useUrlSort<CompanySort>(SORTS, { field: 'NAME', direction: 'ASC' });
  const order = { filter: filters.filter, sort: sort.field, descending: sort.direction === 'DESC' };
  const { data, loading, error, fetchMore, refetch } = useQuery(CompaniesDocument, { variables: { first: PAGE, ...order } });
  // Counted beside the pages, so that scrolling does not count again and rows need not wait for it.
  const counted = useQuery(CompanyCountDocument, { variables: order });
  const columns = useCompanyColumns();
  const rows = useMemo(() => data?.companies.edges.map((edge) => edge.node) ?? [], [data]);
  const pageInfo = data?.companies.pageInfo;
  const endCursor = pageInfo?.endCursor;
  const loadMore = useCallback(() => fetchMore({ variables: { after: endCursor } }), [fetchMore, endCursor]);
  const total = counted.data?.companies.totalCount;
  const canWrite = viewer.can.write;
  const exportPath = `/exports/companies.csv?${new URLSearchParams({ order: JSON.stringify(order) }).toString()}`;
  const create = canWrite ? (
    <Button component={Link} to="/companies/new">
      {t('company.list.create')}
    </Button>
  ) : null;
  const isFiltered = filters.active.length > 0;

  return (
    <PageBody kind="fill">
      <PageHeader title={t('company.list.title')} sentence={t('company.list.sentence')} action={create} />
      <FilterChips
        chips={filters.chips}
        countText={total === undefined ? undefined : t('company.list.count', { count: total, formatted: format.number(total, 0) })}
        onReset={filters.reset}
      >
        <CompanyFilterControls filters={filters} people={people} />
      </FilterChips>
      {error && !data ? (
        <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />
      ) : (
        <DataTable
          label={t('company.list.title')}
          memory="companies"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          loading={loading}
          hasMore={pageInfo?.hasNextPage ?? false}
          onLoadMore={loadMore}
          sort={sort}
          onSort={(next) => setSort({ ...next, field: next.field as CompanySort })}
          onOpen={(row) => void navigate(`/companies/${row.id}`)}
          card={(row) => <CompanyCard company={row} />}
          tools={
            <Button component="a" href={exportPath} variant="default" size="xs" leftSection={<IconDownload size={16} aria-hidden />}>
              {t('company.list.export')}
            </Button>
          }
          empty={
            isFiltered ? (
              <EmptyState
                title={t('company.list.noneTitle')}
                text={t('company.list.noneText')}
                action={
                  <Button variant="default" onClick={filters.reset}>
                    {t('common.action.reset')}
                  </Button>
                }
              />
            ) : (
              <EmptyState
                icon={<IconBuildingFactory2 size={40} />}
                title={t('company.list.emptyTitle')}
                text={t('company.list.emptyText')}
                action={
                  viewer.can.import ? (
                    <Group>
                      <Button component={Link} to="/import">
                        {t('company.list.import')}
                      </Button>
                    </Group>
                  ) : (
                    create
                  )
                }
              />
            )
          }
        />
      )}
    </PageBody>
  );
}

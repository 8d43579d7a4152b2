import { Anchor, Button, Group, SegmentedControl } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useMediaQuery } from '@mantine/hooks';
import { IconMapPin, IconUpload } from '@tabler/icons-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useViewer } from '../../apollo/ViewerContext';
import { SiteCountDocument, SitesDocument, type SiteRowFragment, type SiteSort } from '../../graphql/__generated__/operations';
import { DataTable } from '../../ui/DataTable';
import { type DataColumn } from '../../ui/DataTable.types';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterChips } from '../../ui/FilterChips';
import { usePane } from '../../ui/hooks/usePane';
import { useUrlSort } from '../../ui/hooks/useUrlSort';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { SiteStatusBadge, SiteTrust } from './SiteBadges';
import { SiteCard } from './SiteCard';
import { SiteFilterControls } from './SiteFilterControls';
import classes from './SiteListPage.module.css';
import { SiteMap } from './SiteMap';
import { useSiteFilters } from './useSiteFilters';

const SORTS: readonly SiteSort[] = ['NAME', 'AREA', 'PRICE', 'AVAILABLE', 'CONFIRMED'];

function useColumns(): DataColumn<SiteRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormats();
  return useMemo((): DataColumn<SiteRowFragment>[] => {
    const price = (site: SiteRowFragment) => {
      if (site.priceCentsPerM2 !== null) return format.pricePerArea(site.priceCentsPerM2);
      return site.rentCentsPerM2 === null ? '–' : t('site.rentPerMonth', { price: format.pricePerArea(site.rentCentsPerM2) });
    };
    return [
      {
        id: 'NAME',
        header: t('site.facts.name'),
        sortable: true,
        fixed: true,
        cell: (site) => (
          <Anchor component={Link} to={`/sites/${site.id}`} inherit>
            {site.name}
          </Anchor>
        ),
      },
      { id: 'municipality', header: t('site.facts.municipality'), width: 130, cell: (site) => site.municipality ?? '', hidden: true },
      {
        id: 'AREA',
        header: t('site.area'),
        sortable: true,
        width: 92,
        align: 'right',
        cell: (site) => (site.areaM2 === null ? '–' : format.area(site.areaM2)),
      },
      { id: 'zoning', header: t('site.zoning'), width: 90, cell: (site) => site.zoning ?? '–' },
      { id: 'PRICE', header: t('site.price'), sortable: true, width: 142, align: 'right', cell: price },
      {
        id: 'AVAILABLE',
        header: t('site.availableFrom'),
        sortable: true,
        width: 130,
        cell: (site) => (site.availableFrom && isLocalDate(site.availableFrom) ? format.date(site.availableFrom) : '–'),
        hidden: true,
      },
      { id: 'status', header: t('site.status'), width: 148, cell: (site) => <SiteStatusBadge site={site} short /> },
      { id: 'CONFIRMED', header: t('site.freshness'), sortable: true, width: 136, cell: (site) => <SiteTrust site={site} /> },
    ];
  }, [t, format]);
}

function NoSites({ isFiltered, onReset, actions }: { isFiltered: boolean; onReset(): void; actions: ReactNode }) {
  const { t } = useTranslation();
  if (isFiltered)
    return (
      <EmptyState
        title={t('site.emptyFilter')}
        action={
          <Button variant="default" onClick={onReset}>
            {t('common.action.reset')}
          </Button>
        }
      />
    );
  return <EmptyState icon={<IconMapPin size={40} />} title={t('site.emptyTitle')} text={t('site.emptyText')} action={actions} />;
}

/** Flächen as list and map that share the selection. */
export function SiteListPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const viewer = useViewer();
  // Below this width a map beside the list would leave neither room.
  const single = useMediaQuery('(max-width: 1199px)', false, { getInitialValueInEffect: false });
  const filters = useSiteFilters();
  const { id: selectedId, open: select } = usePane();
  const [view, setView] = useState<'list' | 'map'>('list');
  const [sort, setSort] = useUrlSort<SiteSort>(SORTS, { field: 'NAME', direction: 'ASC' });
  const order = { filter: filters.filter, sort: sort.field, descending: sort.direction === 'DESC' };
  const { data, loading, error, fetchMore, refetch } = useQuery(SitesDocument, { variables: { first: 100, ...order } });
  // Counted beside the pages, so that scrolling does not count again and rows need not wait for it.
  const counted = useQuery(SiteCountDocument, { variables: order });
  const columns = useColumns();
  const rows = useMemo(() => data?.sites.edges.map((edge) => edge.node) ?? [], [data]);
  const pageInfo = data?.sites.pageInfo;
  const endCursor = pageInfo?.endCursor;
  const loadMore = useCallback(() => fetchMore({ variables: { after: endCursor } }), [fetchMore, endCursor]);
  const total = counted.data?.sites.totalCount;
  const showOnMap = single ? undefined : (site: SiteRowFragment) => select(site.id);
  const create = viewer.can.write ? (
    <Button component={Link} to="/sites/new">
      {t('site.new')}
    </Button>
  ) : null;
  const importLink = viewer.can.write ? (
    <Button component={Link} to="/sites/import" variant="default" size="xs" leftSection={<IconUpload size={16} aria-hidden />}>
      {t('site.import')}
    </Button>
  ) : null;

  return (
    <PageBody kind="fill">
      <PageHeader title={t('site.title')} sentence={t('site.context')} action={create} />
      <FilterChips
        chips={filters.chips}
        countText={total === undefined ? undefined : t('common.filter.count', { count: total, formatted: format.number(total, 0) })}
        onReset={filters.reset}
      >
        <SiteFilterControls filters={filters} />
        {single ? (
          <SegmentedControl
            value={view}
            onChange={(next) => setView(next === 'map' ? 'map' : 'list')}
            data={[
              { value: 'list', label: t('site.list') },
              { value: 'map', label: t('site.map') },
            ]}
            aria-label={t('site.title')}
          />
        ) : null}
      </FilterChips>
      {error && !data ? (
        <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />
      ) : (
        <div className={classes.split}>
          {single && view === 'map' ? null : (
            <section className={classes.list} aria-label={t('common.map.list')}>
              <DataTable
                label={t('site.title')}
                memory="sites"
                columns={columns}
                rows={rows}
                rowId={(site) => site.id}
                loading={loading}
                hasMore={pageInfo?.hasNextPage ?? false}
                onLoadMore={loadMore}
                sort={sort}
                onSort={(next) => setSort({ ...next, field: next.field as SiteSort })}
                onOpen={(site) => void navigate(`/sites/${site.id}`)}
                onPick={showOnMap}
                onFocusRow={showOnMap}
                selectedId={selectedId ?? undefined}
                card={(site) => <SiteCard site={site} />}
                tools={importLink}
                empty={
                  <NoSites
                    isFiltered={filters.active.length > 0}
                    onReset={filters.reset}
                    actions={
                      <Group>
                        {create}
                        {importLink}
                      </Group>
                    }
                  />
                }
              />
            </section>
          )}
          {(single && view === 'list') || !data ? null : (
            <SiteMap rows={rows} total={total ?? rows.length} selectedId={selectedId} onSelect={select} onMore={loadMore} />
          )}
        </div>
      )}
    </PageBody>
  );
}

import { Button, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconFileText } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { OFFER_STATES } from '@ortstreu/shared/offer';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { OffersDocument, type OfferFilter, type OfferRowFragment } from '../../graphql/__generated__/operations';
import { DataTable } from '../../ui/DataTable';
import { type DataColumn } from '../../ui/DataTable.types';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';

const SHAPE = { states: 'list' } as const;

/** All offers, newest first, with what became of them. */
export function OfferListPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const { values, set } = useUrlFilters(SHAPE);
  const filter = useMemo((): OfferFilter => ({ states: values.states as OfferFilter['states'] }), [values.states]);
  const { data, loading, error, refetch, fetchMore } = useQuery(OffersDocument, { variables: { first: 100, filter }, fetchPolicy: 'cache-and-network' });
  const rows = useMemo(() => data?.offers.edges.map((edge) => edge.node) ?? [], [data]);
  const endCursor = data?.offers.pageInfo.endCursor;
  const loadMore = useCallback(() => fetchMore({ variables: { after: endCursor } }), [fetchMore, endCursor]);
  const columns = useMemo(
    (): DataColumn<OfferRowFragment>[] => [
      { id: 'title', header: t('offer.headline'), fixed: true, cell: (offer) => offer.title },
      { id: 'request', header: t('offer.request'), width: 260, cell: (offer) => offer.siteRequest?.displayName ?? '' },
      { id: 'state', header: t('site.status'), width: 130, cell: (offer) => t(`offer.states.${offer.state}`) },
      { id: 'sites', header: t('site.title'), width: 90, align: 'right', cell: (offer) => offer.items.length },
      { id: 'views', header: t('offer.opened'), width: 170, cell: (offer) => (offer.viewCount > 0 ? t('offer.views', { count: offer.viewCount }) : '–') },
      { id: 'validUntil', header: t('offer.validUntil'), width: 130, cell: (offer) => format.date(offer.validUntil) },
    ],
    [t, format],
  );
  return (
    <PageBody kind="fill">
      <PageHeader title={t('offer.title')} sentence={t('offer.context')} />
      <SegmentedControl
        mb="sm"
        aria-label={t('site.status')}
        style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
        value={values.states?.[0] ?? 'all'}
        onChange={(state) => set({ states: state === 'all' ? undefined : [state] })}
        data={[{ value: 'all', label: t('offer.all') }, ...OFFER_STATES.map((value) => ({ value, label: t(`offer.states.${value}`) }))]}
      />
      {error && !data ? (
        <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />
      ) : (
        <DataTable
          label={t('offer.title')}
          memory="offers"
          columns={columns}
          rows={rows}
          rowId={(offer) => offer.id}
          loading={loading}
          hasMore={data?.offers.pageInfo.hasNextPage ?? false}
          onLoadMore={loadMore}
          onOpen={(offer) => void navigate(`/offers/${offer.id}`)}
          card={(offer) => (
            <>
              <Text fw={600} lineClamp={1}>
                {offer.title}
              </Text>
              <Text size="sm" lineClamp={1}>
                {offer.siteRequest?.displayName}
              </Text>
              <Text size="sm" c="dimmed">
                {[
                  t(`offer.states.${offer.state}`),
                  offer.viewCount > 0 ? t('offer.views', { count: offer.viewCount }) : null,
                  `${t('offer.validUntil')} ${format.date(offer.validUntil)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </>
          )}
          empty={
            <EmptyState
              icon={<IconFileText size={40} />}
              title={t('offer.emptyTitle')}
              text={t('offer.emptyText')}
              action={
                <Button component={Link} to="/requests">
                  {t('offer.toRequests')}
                </Button>
              }
            />
          }
        />
      )}
    </PageBody>
  );
}

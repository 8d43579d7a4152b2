import { Grid, SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { serverEvents } from '../../apollo/serverEvents';
import { TodayDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';
import { useFormats, useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { DueCard } from './DueCard';
import { NewsCard } from './NewsCard';
import { PromisesCard } from './PromisesCard';
import { RequestClockCard } from './RequestClockCard';

const SHAPE = { office: 'flag' } as const;

/** What needs a person today; news from the server bring it up to date. */
export function TodayPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const day = useToday();
  const { values, set } = useUrlFilters(SHAPE);
  const isMine = !values.office;
  const { data, error, loading, refetch } = useQuery(TodayDocument, { variables: { isMine }, fetchPolicy: 'cache-and-network' });
  useEffect(() => serverEvents.on('notification', () => inBackground(refetch())), [refetch]);
  const changed = () => inBackground(refetch());
  const today = data?.today;
  return (
    <PageBody>
      <PageHeader
        title={t('today.title')}
        sentence={t('today.sentence', { day: format.longDate(day) })}
        action={
          <SegmentedControl
            aria-label={t('today.title')}
            value={isMine ? 'mine' : 'office'}
            onChange={(value) => set({ office: value === 'office' || undefined })}
            data={[
              { value: 'mine', label: t('today.mine') },
              { value: 'office', label: t('today.office') },
            ]}
          />
        }
      />
      {error && !today ? <ErrorState failure={failureFromError(error)} onRetry={changed} /> : null}
      {loading && !today ? <Skeletons kind="cards" /> : null}
      {today ? (
        <Grid>
          <Grid.Col span={{ base: 12, md: 7 }}>
            <DueCard today={today} isMine={isMine} onChanged={changed} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md">
              <NewsCard today={today} />
              <PromisesCard today={today} onChanged={changed} />
              <RequestClockCard today={today} />
            </Stack>
          </Grid.Col>
        </Grid>
      ) : null}
    </PageBody>
  );
}

import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useSayFailure } from '../../apollo/useSayFailure';
import { FailedJobsDocument, RetryFailedJobsDocument } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import { AdminFrame } from './AdminFrame';

/** What failed for good in the background, with another try for one or all. */
export function JobsPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const { data, error, loading, refetch } = useQuery(FailedJobsDocument, { fetchPolicy: 'network-only' });
  const [retry] = useMutation(RetryFailedJobsDocument);
  const fail = useSayFailure();
  const jobs = data?.failedJobs ?? [];
  const again = async (input: { id?: string; queue?: string }) => {
    const answer = await retry({ variables: { input } });
    notifications.show({ message: t('admin.jobs.retried', { count: answer.data?.retryFailedJobs.count ?? 0 }) });
    inBackground(refetch());
  };
  return (
    <AdminFrame
      place="jobs"
      title={t('admin.jobs.title')}
      sentence={t('admin.jobs.sentence')}
      action={
        jobs.length > 1 ? (
          <Button variant="default" onClick={() => void again({}).catch(fail)}>
            {t('admin.jobs.retryAll')}
          </Button>
        ) : null
      }
    >
      {error && !data ? <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} /> : null}
      {loading && !data ? <Skeletons kind="rows" /> : null}
      {data && jobs.length === 0 ? <EmptyState title={t('admin.jobs.empty')} /> : null}
      <Stack gap="sm">
        {jobs.map((job) => (
          <Card key={`${job.queue}-${job.id}`} withBorder>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text fw={550}>{job.name}</Text>
                <Text size="sm" c="dimmed">
                  {t('admin.jobs.failedAt')}: {format.dateTime(new Date(job.failedAt))} · {t('admin.jobs.attempts')}: {job.attempts}
                </Text>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {job.reason}
                </Text>
              </div>
              <Button size="xs" variant="default" onClick={() => void again({ queue: job.queue, id: job.id }).catch(fail)}>
                {t('admin.jobs.retry')}
              </Button>
            </Group>
          </Card>
        ))}
      </Stack>
    </AdminFrame>
  );
}

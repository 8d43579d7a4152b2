import { Button } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { PageBody } from '../ui/PageBody';
import { Skeletons } from '../ui/Skeletons';
import { failureFromError } from './failureFromError';
import { inBackground } from './inBackground';

interface RecordPageProps<Shown> {
  /** What the page's query has given so far. */
  answer: { data?: unknown; error?: unknown; loading: boolean; refetch(): Promise<unknown> };
  /** What the page shows; nothing when the answer holds no such record, or none for this person. */
  record: Shown | null | undefined;
  /** Where records of this kind are listed. */
  list: { to: string; title: string };
  /** Reading width, for forms. */
  narrow?: boolean;
  children(record: Shown): ReactNode;
}

/**
 * How every page about one record opens: its outline while it is on its way, what failed, or that there is nothing here for this
 * person. What is shown stays when fetching it again fails.
 */
export function RecordPage<Shown>({ answer, record, list, narrow = false, children }: RecordPageProps<Shown>) {
  const { t } = useTranslation();
  if (record) return children(record);
  if (answer.error)
    return (
      <PageBody>
        <ErrorState failure={failureFromError(answer.error)} onRetry={() => inBackground(answer.refetch())} />
      </PageBody>
    );
  if (answer.loading && !answer.data)
    return (
      <PageBody narrow={narrow}>
        <Skeletons kind="page" />
      </PageBody>
    );
  return (
    <PageBody>
      <EmptyState
        order={1}
        title={t('common.error.notFoundTitle')}
        text={t('common.error.notFoundText')}
        action={
          <Button component={Link} to={list.to}>
            {list.title}
          </Button>
        }
      />
    </PageBody>
  );
}

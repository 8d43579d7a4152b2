import { Button, Card } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadMore } from '../../ui/LoadMore';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { NotificationList } from './NotificationList';
import { useNotifications } from './useNotifications';

const PAGE = 50;

/** All notifications of the person, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const { page, error, loading, refetch, fetchMore, markRead } = useNotifications(PAGE);
  const unread = page?.unreadCount ?? 0;
  return (
    <PageBody narrow>
      <PageHeader
        title={t('notification.title')}
        sentence={unread > 0 ? t('notification.unread', { count: unread }) : t('notification.sentence')}
        action={
          unread > 0 ? (
            <Button variant="default" onClick={() => void markRead()}>
              {t('notification.markAllRead')}
            </Button>
          ) : null
        }
      />
      {error && !page ? <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} /> : null}
      {loading && !page ? <Skeletons kind="rows" /> : null}
      {page && page.edges.length === 0 ? (
        <EmptyState
          icon={<IconBell size={40} />}
          title={t('notification.emptyTitle')}
          text={t('notification.emptyText')}
          action={
            <Button component={Link} to="/" variant="default">
              {t('common.action.toToday')}
            </Button>
          }
        />
      ) : null}
      {page && page.edges.length > 0 ? (
        <Card withBorder>
          <NotificationList
            notifications={page.edges.map((edge) => edge.node)}
            onFollow={(notification) => void (notification.readAt === null ? markRead([notification.id]) : undefined)}
          />
          {page.pageInfo.hasNextPage ? <LoadMore load={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} /> : null}
        </Card>
      ) : null}
    </PageBody>
  );
}

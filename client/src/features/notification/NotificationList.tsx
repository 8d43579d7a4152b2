import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type NotificationsQuery } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import classes from './notification.module.css';

type Notification = NotificationsQuery['notifications']['edges'][number]['node'];

interface NotificationListProps {
  notifications: readonly Notification[];
  onFollow(notification: Notification): void;
}

/** One line each, unread ones marked by a dot and a word. */
export function NotificationList({ notifications, onFollow }: NotificationListProps) {
  const { t } = useTranslation();
  const format = useFormats();
  if (notifications.length === 0) return <Text c="dimmed">{t('notification.empty')}</Text>;
  return (
    <ul className={classes.list}>
      {notifications.map((notification) => (
        <li key={notification.id} className={classes.item} data-unread={notification.readAt === null || undefined}>
          <Anchor component={Link} to={notification.path} onClick={() => onFollow(notification)}>
            {notification.readAt === null ? <span className={classes.dot} role="img" aria-label={t('notification.isUnread')} /> : null}
            {notification.text}
          </Anchor>
          <Text size="xs" c="dimmed">
            {format.dateTime(new Date(notification.at))}
          </Text>
        </li>
      ))}
    </ul>
  );
}

import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotificationList } from './NotificationList';
import { useNotifications } from './useNotifications';

/** Bell with the number of unread notifications; news arrive while the page is open. */
export function NotificationBell() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { page, markRead } = useNotifications(10);
  const unread = page?.unreadCount ?? 0;
  const close = () => setOpened(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={360} position="bottom-end" withArrow trapFocus returnFocus>
      <Indicator label={unread > 99 ? '99+' : unread} size={18} disabled={unread === 0} color="red.8">
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={unread > 0 ? t('nav.notificationsUnread', { count: unread }) : t('nav.notifications')}
            onClick={() => setOpened((before) => !before)}
          >
            <IconBell size={20} aria-hidden />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown>
        <Group justify="space-between" mb="xs">
          <Text fw={600}>{t('notification.title')}</Text>
          {unread > 0 ? (
            <Button size="compact-xs" variant="subtle" onClick={() => void markRead()}>
              {t('notification.markAllRead')}
            </Button>
          ) : null}
        </Group>
        <ScrollArea.Autosize mah={420}>
          <NotificationList
            notifications={page?.edges.map((edge) => edge.node) ?? []}
            onFollow={(notification) => {
              close();
              if (notification.readAt === null) void markRead([notification.id]);
            }}
          />
        </ScrollArea.Autosize>
        <Button component={Link} to="/notifications" variant="subtle" size="compact-sm" mt="xs" onClick={close}>
          {t('notification.all')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from './failure';

const SECONDS = 10;

/** Somebody else was there in between; anything else is the network's or the server's fault. */
const isOvertaken = (error: unknown): boolean => ['CONFLICT', 'ILLEGAL_TRANSITION', 'NOT_FOUND'].includes(failureOf(error).code);

function UndoMessage({ message, onUndo }: { message: string; onUndo(): void }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(seconds - 1, 0)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{message}</Text>
      <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
        <Text size="xs" c="dimmed" aria-hidden>
          {t('common.undo.secondsLeft', { count: left })}
        </Text>
        <Button size="compact-sm" variant="light" onClick={onUndo}>
          {t('common.action.undo')}
        </Button>
      </Group>
    </Group>
  );
}

/** Everything that can be taken back is done at once, says so, and offers „Rückgängig“ for ten seconds. */
export function useUndo(): (message: string, undo: () => Promise<void>) => void {
  const { t } = useTranslation();
  return useCallback(
    (message, undo) => {
      const id = crypto.randomUUID();
      let isTaken = false;
      const takeBack = () => {
        // The message fades out after the first click: a second one on it must not ask again.
        if (isTaken) return;
        isTaken = true;
        notifications.hide(id);
        undo().catch((error: unknown) => notifications.show({ color: 'red', message: t(isOvertaken(error) ? 'common.undoFailed' : 'common.undoRefused') }));
      };
      notifications.show({
        id,
        autoClose: SECONDS * 1000,
        message: <UndoMessage message={message} onUndo={takeBack} />,
        closeButtonProps: { 'aria-label': t('common.action.close') },
      });
    },
    [t],
  );
}

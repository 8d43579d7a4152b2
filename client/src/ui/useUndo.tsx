import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const UNDO_MS = 10_000;

/** Says what happened and offers „Rückgängig“ for ten seconds; instead of asking beforehand. */
export function useUndo(): (message: string, undo: () => Promise<void>) => void {
  const { t } = useTranslation();
  return useCallback(
    (message, undo) => {
      const id = notifications.show({ message: '', autoClose: UNDO_MS, withCloseButton: true });
      const takeBack = async () => {
        notifications.hide(id);
        await undo().catch(() => notifications.show({ color: 'red', message: t('common.undoFailed') }));
      };
      notifications.update({
        id,
        autoClose: UNDO_MS,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{message}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => void takeBack()}>
              {t('common.action.undo')}
            </Button>
          </Group>
        ),
      });
    },
    [t],
  );
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  opened: boolean;
  onClose(): void;
  title: string;
  /** What will be gone. */
  children: ReactNode;
  /** The verb: „Endgültig löschen“. */
  confirm: string;
  onConfirm(): void | Promise<void>;
}

/** Asks before what cannot be undone, and only then: everything else has „Rückgängig“. */
export function ConfirmDialog({ opened, onClose, title, children, confirm, onConfirm }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const [working, setWorking] = useState(false);
  const act = async () => {
    setWorking(true);
    try {
      await onConfirm();
    } finally {
      setWorking(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <Stack>
        <div>{children}</div>
        <Text size="sm" c="dimmed">
          {t('common.confirm.irreversible')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.action.cancel')}
          </Button>
          <Button color="red.9" loading={working} onClick={() => void act()}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISMISS_REASONS, type DismissReason } from '@ortstreu/shared/signal';

interface DismissDialogProps {
  onClose(): void;
  onDismiss(reason: DismissReason, note: string): void;
  working: boolean;
}

/** A signal is dismissed only with a reason. */
export function DismissDialog({ onClose, onDismiss, working }: DismissDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<DismissReason | null>(null);
  const [note, setNote] = useState('');
  return (
    <Modal opened onClose={onClose} title={t('signal.dismissTitle')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason) onDismiss(reason, note);
        }}
      >
        <Stack>
          <Radio.Group aria-label={t('signal.dismissTitle')} value={reason} onChange={(value) => setReason(value)}>
            <Stack gap="xs">
              {DISMISS_REASONS.map((value, index) => (
                <Radio key={value} value={value} label={t(`signal.reason.${value}`)} data-autofocus={index === 0 || undefined} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea label={t('signal.note')} autosize minRows={2} maxLength={4000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" disabled={reason === null} loading={working}>
              {t('signal.dismiss')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

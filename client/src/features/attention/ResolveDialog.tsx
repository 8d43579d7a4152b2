import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ResolveDialogProps {
  onClose(): void;
  onResolve(note: string): void;
  working: boolean;
}

/** What was observed is over; a sentence says why. */
export function ResolveDialog({ onClose, onResolve, working }: ResolveDialogProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  return (
    <Modal opened onClose={onClose} title={t('signal.resolveTitle')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onResolve(note);
        }}
      >
        <Stack>
          <Textarea
            label={t('signal.note')}
            required
            autosize
            minRows={2}
            maxLength={4000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" disabled={note.trim() === ''} loading={working}>
              {t('signal.resolve')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

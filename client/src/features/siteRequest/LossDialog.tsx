import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOSS_REASONS, type LossReason } from '@ortstreu/shared/siteRequest';

export interface Loss {
  lossReason: LossReason;
  lossNote: string | null;
}

interface LossDialogProps {
  name: string;
  stage: 'lost' | 'parked';
  /** Null when given up. */
  onAnswer(loss: Loss | null): void;
}

/** The reason before a request ends or rests: it is all that the next council report can learn from. */
export function LossDialog({ name, stage, onAnswer }: LossDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<LossReason | null>(null);
  const [note, setNote] = useState('');
  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={t(stage === 'lost' ? 'siteRequest.lossTitle' : 'siteRequest.parkTitle', { name })}
      closeButtonProps={{ 'aria-label': t('common.action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason) onAnswer({ lossReason: reason, lossNote: note || null });
        }}
      >
        <Stack>
          <Select
            label={t('siteRequest.lossReason')}
            required
            data-autofocus
            data={LOSS_REASONS.map((value) => ({ value, label: t(`siteRequest.lossReasons.${value}`) }))}
            value={reason}
            onChange={(value) => setReason(value)}
          />
          <Textarea
            label={t('siteRequest.lossNote')}
            autosize
            minRows={2}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onAnswer(null)}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" disabled={!reason}>
              {t('siteRequest.move')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

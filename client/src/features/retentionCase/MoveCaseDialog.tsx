import { Button, Group, Modal, NumberInput, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CASE_OUTCOMES, type CaseOutcome } from '@ortstreu/shared/retentionCase';
import { type CaseCardFragment } from '../../graphql/__generated__/operations';

/** How a case ended. */
export interface CaseEnding {
  outcome?: CaseOutcome;
  reason?: string;
  jobsSecured?: number;
  jobsLost?: number;
}

interface MoveCaseDialogProps {
  card: Pick<CaseCardFragment, 'title' | 'jobsAtStake'>;
  stage: 'secured' | 'lost';
  /** Null when given up. */
  onAnswer(ending: CaseEnding | null): void;
}

/** Outcome and reason before a case is closed: they are what the council will be shown. */
export function MoveCaseDialog({ card, stage, onAnswer }: MoveCaseDialogProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<CaseOutcome | null>(null);
  const [reason, setReason] = useState('');
  const [jobs, setJobs] = useState<number | string>(card.jobsAtStake ?? '');
  const isComplete = outcome !== null && reason.trim() !== '';
  const submit = () => {
    if (!isComplete) return;
    const number = typeof jobs === 'number' ? jobs : undefined;
    onAnswer({ outcome, reason, ...(stage === 'secured' ? { jobsSecured: number } : { jobsLost: number }) });
  };
  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={t('retentionCase.moveTitle', { title: card.title, stage: t(`retentionCase.stages.${stage}`) })}
      closeButtonProps={{ 'aria-label': t('common.action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Select
            label={t('retentionCase.field.outcome')}
            required
            data-autofocus
            data={CASE_OUTCOMES[stage].map((value) => ({ value, label: t(`retentionCase.outcomes.${value}`) }))}
            value={outcome}
            onChange={(value) => setOutcome(value)}
            comboboxProps={{ withinPortal: true }}
          />
          <Textarea
            label={t('retentionCase.field.reason')}
            required
            autosize
            minRows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <NumberInput
            label={t(stage === 'secured' ? 'retentionCase.field.jobsSecured' : 'retentionCase.field.jobsLost')}
            min={0}
            hideControls
            value={jobs}
            onChange={setJobs}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onAnswer(null)}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" disabled={!isComplete}>
              {t('retentionCase.moveSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

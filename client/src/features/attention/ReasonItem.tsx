import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessmentReasonsFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { DismissDialog } from './DismissDialog';
import { ResolveDialog } from './ResolveDialog';
import { useSignalDecision } from './useSignalDecision';

type Reason = AssessmentReasonsFragment['contributions'][number];

interface ReasonItemProps {
  reason: Reason;
  onChanged(): void;
}

function Origin({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const format = useFormats();
  const parts = [
    reason.source ? t(`signal.source.${reason.source as 'visit'}`) : '',
    reason.observedOn ? format.date(reason.observedOn) : '',
    reason.expiresOn ? t('attention.countsUntil', { date: format.date(reason.expiresOn) }) : reason.signal ? t('attention.countsOpenEnded') : '',
    reason.signal?.status === 'new' ? t('attention.notConfirmed') : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** One reason as a sentence, where it comes from, until when it counts, and the way to change it. */
export function ReasonItem({ reason, onChanged }: ReasonItemProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'dismiss' | 'resolve'>();
  const decisions = useSignalDecision();
  const { signal } = reason;
  const after = (done: unknown) => {
    setDialog(undefined);
    if (done) onChanged();
  };
  return (
    <li>
      <Text>{reason.sentence}</Text>
      {reason.evidence ? (
        <Text size="sm" fs="italic">
          „{reason.evidence}“
        </Text>
      ) : null}
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          <Origin reason={reason} />
        </Text>
        {signal?.viewerCan.decide ? (
          <>
            {signal.status === 'new' ? (
              <Button size="compact-sm" variant="subtle" loading={decisions.working} onClick={() => void decisions.confirm(signal).then(after)}>
                {t('signal.confirm')}
              </Button>
            ) : null}
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('resolve')}>
              {t('signal.resolve')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('dismiss')}>
              {t('signal.dismiss')}
            </Button>
          </>
        ) : null}
      </Group>
      {decisions.failure ? <ErrorState failure={decisions.failure} /> : null}
      {signal && dialog === 'dismiss' ? (
        <DismissDialog
          onClose={() => setDialog(undefined)}
          onDismiss={(why, note) => void decisions.dismiss(signal, why, note).then(after)}
          working={decisions.working}
        />
      ) : null}
      {signal && dialog === 'resolve' ? (
        <ResolveDialog
          onClose={() => setDialog(undefined)}
          onResolve={(note) => void decisions.resolve(signal, note).then(after)}
          working={decisions.working}
        />
      ) : null}
    </li>
  );
}

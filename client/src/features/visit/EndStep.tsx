import { Alert, Stack, Text, Textarea, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { ACTIONS_NEEDED, answersToSignals, type ActionNeeded } from '@ortstreu/shared/visit';
import { DayInput } from '../../ui/fields/DayInput';
import { useToday } from '../../ui/LocaleContext';
import { type StepProps } from './BasicsStep';
import { ChipChoice } from './ChipChoice';

/** Red flag today? What came of it? When next? And which signals the answers raise. */
export function EndStep({ draft, change, errorOf }: StepProps) {
  const { t } = useTranslation();
  const today = useToday();
  const raised = answersToSignals(Object.entries(draft.answers).map(([question, values]) => ({ question, values })));
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {t('visit.section.end')}
      </Title>
      <ChipChoice
        label={t('visit.question.actionNeeded')}
        options={ACTIONS_NEEDED.map((value) => ({ value, label: t(`visit.option.actionNeeded.${value}`) }))}
        chosen={draft.actionNeeded ? [draft.actionNeeded] : []}
        onToggle={(value, on) => change({ actionNeeded: on ? (value as ActionNeeded) : null })}
        error={errorOf('actionNeeded')}
      />
      {draft.actionNeeded === 'red' ? (
        <>
          <Alert color="red.9" variant="outline" role="status">
            {t('visit.redFlagHint')}
          </Alert>
          <Textarea
            label={t('visit.field.actionNote')}
            autosize
            minRows={2}
            maxLength={20_000}
            value={draft.actionNote}
            onChange={(event) => change({ actionNote: event.currentTarget.value })}
            error={errorOf('actionNote')}
          />
        </>
      ) : null}
      <Textarea
        label={t('visit.field.summary')}
        autosize
        minRows={3}
        maxRows={16}
        maxLength={20_000}
        value={draft.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
        error={errorOf('summary')}
      />
      <DayInput
        label={t('visit.field.nextContactOn')}
        maw={280}
        minDate={today}
        value={draft.nextContactOn !== null && isLocalDate(draft.nextContactOn) ? draft.nextContactOn : null}
        onChange={(nextContactOn) => change({ nextContactOn })}
        error={errorOf('nextContactOn')}
      />
      {raised.length > 0 ? (
        <div>
          <Text size="sm">{t('visit.signalsRaised', { count: raised.length })}</Text>
          <ul>
            {raised.map((signal) => (
              <li key={`${signal.kind} ${signal.confidential}`}>{t(`signal.kind.${signal.kind}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Stack>
  );
}

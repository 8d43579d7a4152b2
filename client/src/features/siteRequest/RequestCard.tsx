import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { isOpenStage } from '@ortstreu/shared/siteRequest';
import { type RequestCardFragment } from '../../graphql/__generated__/operations';
import { BoardCard } from '../../ui/BoardCard';
import { useFormats } from '../../ui/LocaleContext';

/** Code name, wanted area, jobs, days in the stage, person, next step and, while it runs, the clock. */
export function RequestCard({ card }: { card: RequestCardFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const due = card.nextStepOn && isLocalDate(card.nextStepOn) ? ` (${format.date(card.nextStepOn)})` : '';
  const { next } = card.clock;
  const isRunning = next !== null && isOpenStage(card.stage);
  return (
    <BoardCard
      title={card.displayName}
      line={
        isRunning ? (
          <Text span inherit c={next.state === 'overdue' ? 'var(--ot-level-talk)' : 'dimmed'}>
            {t(`siteRequest.clockSteps.${next.step}`)}:{' '}
            {t(next.state === 'overdue' ? 'siteRequest.clockStates.overdue' : 'siteRequest.dueAt', { at: format.dateTime(new Date(next.dueAt)) })}
          </Text>
        ) : undefined
      }
      facts={[
        card.areaM2 === null ? null : format.area(card.areaM2),
        card.jobsIn3Years === null ? null : t('siteRequest.jobs', { count: card.jobsIn3Years }),
        t('siteRequest.days', { count: card.daysInStage }),
        card.manager?.name,
      ].filter((fact) => fact !== null && fact !== undefined)}
      nextStep={isOpenStage(card.stage) ? (card.nextStep ? `${card.nextStep}${due}` : null) : undefined}
      badge={
        card.confidentiality === 'restricted' ? (
          <Badge size="sm" variant="outline" color="gray" style={{ textTransform: 'none', flexShrink: 0 }}>
            {t('common.restricted')}
          </Badge>
        ) : undefined
      }
    />
  );
}

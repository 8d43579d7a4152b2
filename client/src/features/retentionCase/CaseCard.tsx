import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { isClosedStage } from '@ortstreu/shared/retentionCase';
import { type CaseCardFragment } from '../../graphql/__generated__/operations';
import { BoardCard } from '../../ui/BoardCard';
import { useFormats } from '../../ui/LocaleContext';

/** Company, cause, jobs, days in the stage, person and next step. */
export function CaseCard({ card }: { card: CaseCardFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const due = card.nextStep?.dueOn;
  const step = card.nextStep ? `${card.nextStep.title}${due && isLocalDate(due) ? ` (${format.date(due)})` : ''}` : null;
  const days = t('retentionCase.daysInStage', { count: card.daysInStage });
  return (
    <BoardCard
      title={card.company?.name ?? card.title}
      line={`${card.title} · ${t(`retentionCase.causes.${card.cause}`)}`}
      facts={[
        card.jobsAtStake === null ? null : t('retentionCase.jobs', { count: card.jobsAtStake, formatted: format.number(card.jobsAtStake, 0) }),
        card.isAgeing ? (
          <Text key="days" span inherit c="var(--ot-level-talk)" fw={550} title={t('retentionCase.ageing')}>
            {days}
          </Text>
        ) : (
          days
        ),
        card.owner?.name,
      ].filter((fact) => fact !== null && fact !== undefined)}
      nextStep={isClosedStage(card.stage) ? undefined : step}
      badge={
        card.confidentiality === 'restricted' ? (
          <Badge size="xs" variant="outline" color="gray">
            {t('timeline.restricted')}
          </Badge>
        ) : undefined
      }
    />
  );
}

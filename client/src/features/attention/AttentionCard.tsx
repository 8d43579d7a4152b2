import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ATTENTION_LEVELS } from '@ortstreu/shared/company';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { CompanyAttentionDocument, type AssessmentReasonsFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { LevelBadge } from '../../ui/LevelBadge';
import { useFormats } from '../../ui/LocaleContext';
import { AxisBars } from './AxisBars';
import { ReasonItem } from './ReasonItem';
import classes from './attention.module.css';

const SHOWN = 5;

interface AttentionCardProps {
  companyId: string;
  onChanged(): void;
}

const reasonsOf = (assessment: AssessmentReasonsFragment | null) => assessment?.contributions.filter((entry) => entry.speaksForTalk).slice(0, SHOWN) ?? [];

function Since({ assessment }: { assessment: AssessmentReasonsFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { before, level, on } = assessment;
  if (before === null || before === level) return t('attention.assessedOn', { date: format.date(on), version: assessment.modelVersion });
  const key = ATTENTION_LEVELS.indexOf(level) > ATTENTION_LEVELS.indexOf(before) ? 'attention.changedUp' : 'attention.changedDown';
  return t(key, { date: format.date(on), before: t(`attention.levels.${before}`) });
}

function Reasons({ assessment, onChanged }: { assessment: AssessmentReasonsFragment | null; onChanged(): void }) {
  const { t } = useTranslation();
  const reasons = reasonsOf(assessment);
  if (reasons.length === 0) return <Text c="dimmed">{t(assessment ? 'attention.cardCalm' : 'attention.cardNever')}</Text>;
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <ReasonItem key={`${reason.indicator} ${reason.signal?.id ?? ''}`} reason={reason} onChanged={onChanged} />
      ))}
    </ul>
  );
}

/** What speaks against a move, such as an own site. */
function Holds({ assessment }: { assessment: AssessmentReasonsFragment }) {
  const { t } = useTranslation();
  const holds = assessment.contributions.filter((entry) => !entry.speaksForTalk);
  if (holds.length === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('attention.holdsTitle')}
      </Text>
      {holds.map((entry) => (
        <Text key={entry.indicator} size="sm">
          {entry.sentence}
        </Text>
      ))}
    </div>
  );
}

/** "Ein Gespräch lohnt sich, weil …": up to five reasons with source and expiry, the axes beside them, and what changed. */
export function AttentionCard({ companyId, onChanged }: AttentionCardProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CompanyAttentionDocument, { variables: { id: companyId }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
  if (!data) return null;
  const assessment = data.company?.assessment ?? null;
  const changed = () => {
    inBackground(refetch());
    onChanged();
  };
  return (
    <Card withBorder component="section" aria-labelledby="attention-card">
      <Group gap="sm" mb="sm">
        <Title order={2} size="h3" id="attention-card">
          {t(reasonsOf(assessment).length > 0 ? 'attention.cardTitle' : 'attention.title')}
        </Title>
        {assessment ? <LevelBadge level={assessment.level} /> : null}
      </Group>
      <div className={classes.card}>
        <Stack gap="md">
          <Reasons assessment={assessment} onChanged={changed} />
          {assessment ? <Holds assessment={assessment} /> : null}
        </Stack>
        {assessment ? (
          <Stack gap="sm">
            <AxisBars axes={assessment.axes} />
            <Text size="sm" c="dimmed">
              <Since assessment={assessment} />
            </Text>
          </Stack>
        ) : null}
      </div>
    </Card>
  );
}

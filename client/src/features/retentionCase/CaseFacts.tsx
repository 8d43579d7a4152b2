import { Card, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import type { CaseDetailsFragment } from '../../graphql/__generated__/operations';
import { Facts } from '../../ui/Facts';
import { useFormats } from '../../ui/LocaleContext';

/** The case for those who read it and do not work on it. */
export function CaseFacts({ record }: { record: CaseDetailsFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const until = (day: string | null) => (day && isLocalDate(day) ? t('retentionCase.until', { day: format.date(day) }) : null);
  const line = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  return (
    <Card withBorder>
      <Stack gap="md">
        {record.description ? <Text style={{ whiteSpace: 'pre-wrap' }}>{record.description}</Text> : null}
        <Facts
          facts={[
            [t('retentionCase.field.cause'), t(`retentionCase.causes.${record.cause}`)],
            [t('retentionCase.field.jobsAtStake'), record.jobsAtStake === null ? null : format.number(record.jobsAtStake)],
            [t('retentionCase.field.owner'), record.owner?.name],
            [t('retentionCase.field.team'), record.team.map(({ name }) => name).join(', ')],
            [t('retentionCase.field.nextStep'), record.nextStep ? line(record.nextStep.title, until(record.nextStep.dueOn)) : t('retentionCase.noNextStep')],
          ]}
        />
        {record.measures.length > 0 ? (
          <section>
            <Title order={2} size="h4" mb="xs">
              {t('retentionCase.field.measures')}
            </Title>
            <List>
              {record.measures.map(({ id, title, owner, dueOn, isDone }) => (
                <List.Item key={id}>{line(title, owner?.name, isDone ? t('retentionCase.done') : until(dueOn))}</List.Item>
              ))}
            </List>
          </section>
        ) : null}
      </Stack>
    </Card>
  );
}

import { Card, List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/LocaleContext';
import type { ShownRequest } from './shownRequest';

/** What was due to the enquirer, and when it was done. */
export function RequestClock({ request }: { request: ShownRequest }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { targets, firstAnswerHours } = request.clock;
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t('siteRequest.clock')}
      </Title>
      {firstAnswerHours === null ? null : (
        <Text size="sm">{t('siteRequest.answeredAfter', { duration: t('siteRequest.hours', { count: Math.round(firstAnswerHours) }) })}</Text>
      )}
      <List size="sm">
        {targets.map((target) => (
          <List.Item key={target.step}>
            {t(`siteRequest.clockSteps.${target.step}`)}: <strong>{t(`siteRequest.clockStates.${target.state}`)}</strong> (
            {target.doneAt ? format.dateTime(new Date(target.doneAt)) : t('siteRequest.dueAt', { at: format.dateTime(new Date(target.dueAt)) })})
          </List.Item>
        ))}
      </List>
    </Card>
  );
}

import { Anchor, Button, Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type TodayQuery } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { CompanyLine } from './CompanyLine';
import classes from './today.module.css';

/** Signals to decide on and the most urgent companies, each with its reason. */
export function NewsCard({ today }: { today: TodayQuery['today'] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const isEmpty = today.newSignalCount === 0 && today.risen.length === 0;
  return (
    <Card withBorder component="section" aria-labelledby="today-news">
      <Title order={2} size="h3" id="today-news" mb="sm">
        {t('today.news')}
      </Title>
      {isEmpty ? <Text c="dimmed">{t('today.noNews')}</Text> : null}
      {today.newSignalCount > 0 ? (
        <>
          <Group justify="space-between" mb="xs">
            <Text>{t('today.signalsWaiting', { count: today.newSignalCount })}</Text>
            <Button component={Link} to="/attention" size="xs" variant="default">
              {t('today.decide')}
            </Button>
          </Group>
          <ul className={classes.list}>
            {today.signals.slice(0, 3).map((signal) => (
              <li key={signal.id}>
                {signal.company ? (
                  <Anchor component={Link} to={`/companies/${signal.company.id}`}>
                    {signal.company.name}
                  </Anchor>
                ) : null}
                <Text size="sm" c="dimmed">
                  {t(`signal.kind.${signal.kind}`)} · {format.relativeDay(signal.observedOn, today.day)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {today.risen.length > 0 ? (
        <>
          <Title order={3} size="h5" mt="md" mb="xs">
            {t('today.urgent')}
          </Title>
          <ul className={classes.list}>
            {today.risen.map((company) => (
              <CompanyLine key={company.id} company={company} />
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

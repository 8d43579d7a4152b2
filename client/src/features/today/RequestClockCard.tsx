import { Anchor, Card, Progress, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type TodayQuery } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import classes from './today.module.css';

type Request = TodayQuery['today']['requests'][number];

/** Share of the time that has passed, 0 to 100. */
function passed(request: Request, now: number): number {
  const start = new Date(request.arrivedAt).getTime();
  const due = new Date(request.clock.next?.dueAt ?? request.arrivedAt).getTime();
  if (due <= start) return 100;
  return Math.max(0, Math.min(100, Math.round(((now - start) / (due - start)) * 100)));
}

/** Requests without a first answer, with the time left as text and bar. */
export function RequestClockCard({ today }: { today: TodayQuery['today'] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [now] = useState(() => Date.now());
  return (
    <Card withBorder component="section" aria-labelledby="today-requests">
      <Title order={2} size="h3" id="today-requests" mb="sm">
        {t('today.requests')}
      </Title>
      {today.requests.length === 0 ? <Text c="dimmed">{t('today.noRequests')}</Text> : null}
      <ul className={classes.list}>
        {today.requests.map((request) => {
          const next = request.clock.next;
          const isOverdue = next?.state === 'overdue';
          return (
            <li key={request.id}>
              <Anchor component={Link} to={`/requests/${request.id}`} fw={550}>
                {request.displayName}
              </Anchor>
              {next ? (
                <Text size="sm" c={isOverdue ? 'var(--mantine-color-error)' : 'dimmed'}>
                  {t(`today.clock.${next.state}`, { at: format.dateTime(new Date(next.dueAt)) })}
                </Text>
              ) : null}
              <Progress value={passed(request, now)} color={isOverdue ? 'red.8' : undefined} aria-label={t('today.clockLabel')} mt={4} size="sm" />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

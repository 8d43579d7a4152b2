import { Card, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type TodayQuery } from '../../graphql/__generated__/operations';
import { CommitmentLine } from '../followUp/parts';
import classes from './today.module.css';

/** Our promises by date. */
export function PromisesCard({ today, onChanged }: { today: TodayQuery['today']; onChanged(): void }) {
  const { t } = useTranslation();
  return (
    <Card withBorder component="section" aria-labelledby="today-promises">
      <Title order={2} size="h3" id="today-promises" mb="sm">
        {t('today.commitments')}
      </Title>
      {today.commitments.length === 0 ? <Text c="dimmed">{t('today.noCommitments')}</Text> : null}
      <ul className={classes.list}>
        {today.commitments.map((commitment) => (
          <CommitmentLine key={`${commitment.id}-${commitment.version}`} commitment={commitment} company={commitment.company} onChanged={onChanged} />
        ))}
      </ul>
    </Card>
  );
}

import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type VisitDetailsFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { useKeepPromise } from '../followUp/parts';

type Commitment = VisitDetailsFragment['commitments'][number];

function PromiseLine({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { keep, loading, failure } = useKeepPromise(commitment);
  const when = t(commitment.isOverdue ? 'commitment.overdue' : 'commitment.due', { date: format.date(commitment.dueOn) });
  return (
    <Group justify="space-between" align="flex-start" component="li">
      <div style={{ flex: 1, minWidth: 200 }}>
        <Text>{commitment.text}</Text>
        <Text size="sm" c={commitment.isOverdue ? 'var(--mantine-color-error)' : 'dimmed'}>
          {[commitment.owner?.name, commitment.status === 'open' ? when : t(`commitment.status.${commitment.status}`)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {commitment.viewerCan.complete ? (
        <Button size="xs" variant="default" loading={loading} onClick={() => void keep()}>
          {t('commitment.complete')}
        </Button>
      ) : null}
      {failure ? <ErrorState failure={failure} /> : null}
    </Group>
  );
}

/** What was promised on the visit and whether it was kept. */
export function VisitPromises({ commitments }: { commitments: readonly Commitment[] }) {
  const { t } = useTranslation();
  return (
    <Card withBorder>
      <Title order={2} size="h3" mb="xs">
        {t('commitment.many')}
      </Title>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {commitments.map((commitment) => (
          <PromiseLine key={commitment.id} commitment={commitment} />
        ))}
      </Stack>
    </Card>
  );
}

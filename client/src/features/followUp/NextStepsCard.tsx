import { Alert, Button, Card, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { CompanyNextStepsDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { CommitmentLine } from './CommitmentLine';
import { FollowUpForm } from './FollowUpForm';
import { FollowUpLine } from './FollowUpLine';

interface NextStepsCardProps {
  companyId: string;
  onChanged(): void;
}

/** What comes next with this company: follow-ups and open promises; a warning when there is nothing. */
export function NextStepsCard({ companyId, onChanged }: NextStepsCardProps) {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState(false);
  const { data, error, refetch } = useQuery(CompanyNextStepsDocument, { variables: { id: companyId }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
  const company = data?.company;
  if (!company) return null;
  const changed = () => {
    setPlanning(false);
    inBackground(refetch());
    onChanged();
  };
  const isEmpty = company.openFollowUps.length === 0 && company.openCommitments.length === 0;
  return (
    <Card withBorder component="section" aria-labelledby="next-steps">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="next-steps">
          {t('followUp.nextSteps')}
        </Title>
        {company.viewerCan.update && !planning ? (
          <Button size="xs" variant="default" onClick={() => setPlanning(true)}>
            {t('followUp.schedule')}
          </Button>
        ) : null}
      </Group>
      {isEmpty && !planning ? (
        <Alert color="yellow.9" variant="outline">
          {t('followUp.noNextStep')}
        </Alert>
      ) : null}
      {planning ? <FollowUpForm companyId={companyId} onDone={changed} onCancel={() => setPlanning(false)} /> : null}
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {company.openFollowUps.map((followUp) => (
          <FollowUpLine key={followUp.id} followUp={followUp} onChanged={changed} />
        ))}
        {company.openCommitments.map((commitment) => (
          <CommitmentLine key={commitment.id} commitment={commitment} onChanged={changed} />
        ))}
      </Stack>
    </Card>
  );
}

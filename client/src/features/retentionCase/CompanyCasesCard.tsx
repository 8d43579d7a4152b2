import { Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { CompanyCasesDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';

/** The cases of a company, on its page; nothing while there are none. */
export function CompanyCasesCard({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CompanyCasesDocument, { variables: { companyId }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
  const cases = data?.retentionCases.edges.map((edge) => edge.node) ?? [];
  if (cases.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} size="h3" mb="sm">
        {t('company.page.cases')}
      </Title>
      <Stack gap="xs" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {cases.map((record) => (
          <Group key={record.id} component="li" justify="space-between" wrap="nowrap">
            <div>
              <Anchor component={Link} to={`/cases/${record.id}`}>
                {record.title}
              </Anchor>
              <Text size="sm" c="dimmed">
                {record.nextStep?.title ?? t('retentionCase.noNextStep')}
              </Text>
            </div>
            <Badge variant="light" style={{ textTransform: 'none' }}>
              {t(`retentionCase.stages.${record.stage}`)}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}

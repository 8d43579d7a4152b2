import { Card, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShownRequest } from './shownRequest';

/** What is asked: what must be, what would be good, what is not known yet. */
export function RequestProfile({ request }: { request: ShownRequest }) {
  const { t } = useTranslation();
  const groups = (['hard', 'soft', 'unknown'] as const).map(
    (importance) => [importance, request.criteria.filter((criterion) => criterion.importance === importance)] as const,
  );
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t('siteRequest.criteria')}
      </Title>
      {request.criteria.length === 0 ? <Text c="dimmed">{t('siteRequest.noCriteria')}</Text> : null}
      <Table verticalSpacing={4}>
        {groups
          .filter(([, criteria]) => criteria.length > 0)
          .map(([importance, criteria]) => (
            <Table.Tbody key={importance}>
              <Table.Tr>
                <Table.Th colSpan={2} scope="rowgroup">
                  {t(`siteRequest.importances.${importance}`)}
                </Table.Th>
              </Table.Tr>
              {criteria.map((criterion) => (
                <Table.Tr key={criterion.key}>
                  <Table.Th scope="row" fw={400} c="dimmed" w="45%">
                    {t(`siteRequest.criterion.${criterion.key}`)}
                  </Table.Th>
                  <Table.Td>{criterion.text}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          ))}
      </Table>
    </Card>
  );
}

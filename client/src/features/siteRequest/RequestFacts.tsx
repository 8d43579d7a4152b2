import { Card, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { useFormats } from '../../ui/LocaleContext';
import type { ShownRequest } from './shownRequest';

/** The project and who asks. */
export function RequestFacts({ request }: { request: ShownRequest }) {
  const { t } = useTranslation();
  const format = useFormats();
  const day = (value: string | null) => (value && isLocalDate(value) ? format.date(value) : null);
  const { requester } = request;
  const rows: [string, string | null][] = [
    [t('siteRequest.name'), request.title],
    [t('siteRequest.source'), t(`siteRequest.sources.${request.source}`)],
    [t('siteRequest.requester'), [requester.name, requester.organisation, requester.email, requester.phone].filter(Boolean).join(', ') || null],
    [t('siteRequest.arrivedAt'), format.dateTime(new Date(request.arrivedAt))],
    [t('siteRequest.jobsNow'), request.jobsNow === null ? null : format.number(request.jobsNow)],
    [t('siteRequest.jobsIn3Years'), request.jobsIn3Years === null ? null : format.number(request.jobsIn3Years)],
    [t('siteRequest.investment'), request.investmentCents === null ? null : format.money(request.investmentCents)],
    [t('siteRequest.decisionOn'), day(request.decisionOn)],
    [t('siteRequest.competitors'), request.competitors],
    [t('siteRequest.lossReason'), request.lossReason && [t(`siteRequest.lossReasons.${request.lossReason}`), request.lossNote].filter(Boolean).join(': ')],
  ];
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t('siteRequest.project')}
      </Title>
      {request.description ? (
        <Text style={{ whiteSpace: 'pre-line' }} mb="xs">
          {request.description}
        </Text>
      ) : null}
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {rows
            .filter(([, value]) => value !== null && value !== '')
            .map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" fw={400} c="dimmed" w="45%">
                  {label}
                </Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

import { Button, Table, Text } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useSayFailure } from '../../apollo/useSayFailure';
import { AdminMailsDocument, RetryMailDocument } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadMore } from '../../ui/LoadMore';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import { WideTable } from '../../ui/WideTable';
import { AdminFrame } from './AdminFrame';

/** Every mail of the office with where it stands; refused ones can be sent again. */
export function MailsPage() {
  const { t, i18n } = useTranslation();
  // The text itself is written when it is sent; a kind that this page does not know yet keeps its name.
  const about = (kind: string) => (i18n.exists(`admin.mail.kinds.${kind}`) ? t(`admin.mail.kinds.${kind as 'alert'}`) : kind);
  const format = useFormats();
  const { data, error, loading, refetch, fetchMore } = useQuery(AdminMailsDocument, { fetchPolicy: 'cache-and-network' });
  const [retry] = useMutation(RetryMailDocument);
  const fail = useSayFailure();
  const mails = data?.mails.edges.map((edge) => edge.node) ?? [];
  const sendAgain = async (id: string) => {
    await retry({ variables: { input: { id } } });
    notifications.show({ message: t('admin.mail.retried') });
    inBackground(refetch());
  };
  return (
    <AdminFrame place="mail" title={t('admin.mail.title')} sentence={t('admin.mail.sentence')}>
      {error && !data ? <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} /> : null}
      {loading && !data ? <Skeletons kind="rows" /> : null}
      {data && mails.length === 0 ? <EmptyState icon={<IconMail size={40} />} title={t('admin.mail.empty')} text={t('admin.mail.emptyText')} /> : null}
      {mails.length > 0 ? (
        <WideTable minWidth={0} label={t('admin.mail.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('admin.mail.to')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('admin.mail.about')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('admin.mail.at')}</Table.Th>
              <Table.Th>{t('admin.mail.status')}</Table.Th>
              <Table.Th aria-label={t('admin.mail.retry')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {mails.map((mail) => (
              <Table.Tr key={mail.id}>
                <Table.Td>
                  {mail.toName}
                  <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {mail.toAddress}
                  </Text>
                  <Text size="sm" hiddenFrom="sm">
                    {about(mail.kind)} · {format.dateTime(new Date(mail.createdAt))}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">{about(mail.kind)}</Table.Td>
                <Table.Td visibleFrom="sm">{format.dateTime(new Date(mail.createdAt))}</Table.Td>
                <Table.Td>
                  {t(`admin.mail.statuses.${mail.status}`)}
                  {mail.lastError && mail.status !== 'sent' ? (
                    <Text size="sm" c="var(--mantine-color-error)">
                      {mail.lastError}
                    </Text>
                  ) : null}
                </Table.Td>
                <Table.Td align="right">
                  {mail.status === 'refused' || (mail.status === 'queued' && mail.lastError) ? (
                    <Button size="xs" variant="default" onClick={() => void sendAgain(mail.id).catch(fail)}>
                      {t('admin.mail.retry')}
                    </Button>
                  ) : null}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      ) : null}
      {data?.mails.pageInfo.hasNextPage ? <LoadMore load={() => fetchMore({ variables: { after: data.mails.pageInfo.endCursor } })} /> : null}
    </AdminFrame>
  );
}

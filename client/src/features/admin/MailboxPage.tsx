import { Anchor, Button, Table } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getJson, RequestFailed } from '../../apollo/request';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import { WideTable } from '../../ui/WideTable';
import { AdminFrame } from './AdminFrame';
import { mailboxPage, recipients, type MailboxEntry } from './mailbox';

/** Mail that stayed on this machine, newest first. */
export function MailboxPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const [mails, setMails] = useState<MailboxEntry[]>();
  const [isAvailable, setAvailable] = useState(true);
  const [hasMore, setHasMore] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [before, setBefore] = useState<string>();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    getJson(`/admin/mailbox${before ? `?before=${encodeURIComponent(before)}` : ''}`)
      .then((body) => {
        const page = mailboxPage.parse(body);
        if (!isCurrent) return;
        setMails((known) => (before ? [...(known ?? []), ...page.mails] : page.mails));
        setAvailable(page.available);
        setHasMore(page.hasMore);
        setFailure(undefined);
      })
      .catch((error: unknown) => {
        if (isCurrent) setFailure(error instanceof RequestFailed ? error.failure : { code: 'INTERNAL', issues: [] });
      });
    return () => {
      isCurrent = false;
    };
  }, [before, looks]);
  const last = mails?.at(-1);
  const lookAgain = () => {
    setBefore(undefined);
    setLooks((count) => count + 1);
  };
  return (
    <AdminFrame
      place="mailbox"
      title={t('admin.mailbox.title')}
      sentence={t('admin.mailbox.sentence')}
      action={
        <Button variant="default" onClick={lookAgain}>
          {t('admin.mailbox.lookAgain')}
        </Button>
      }
    >
      {failure ? <ErrorState failure={failure} /> : null}
      {!mails && !failure ? <Skeletons kind="rows" /> : null}
      {mails && mails.length === 0 ? <EmptyState title={t(isAvailable ? 'admin.mailbox.empty' : 'admin.mailbox.unavailable')} /> : null}
      {mails && mails.length > 0 ? (
        <WideTable minWidth={560} label={t('admin.mailbox.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('admin.mail.subject')}</Table.Th>
              <Table.Th>{t('admin.mailbox.to')}</Table.Th>
              <Table.Th>{t('admin.mailbox.receivedAt')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {mails.map((mail) => (
              <Table.Tr key={mail.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/admin/mailbox/${mail.id}`}>
                    {mail.subject ?? t('admin.mailbox.noSubject')}
                  </Anchor>
                </Table.Td>
                <Table.Td>{recipients(mail)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.dateTime(new Date(mail.receivedAt))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      ) : null}
      {hasMore && last ? (
        <Button variant="subtle" onClick={() => setBefore(last.id)}>
          {t('admin.mailbox.more')}
        </Button>
      ) : null}
    </AdminFrame>
  );
}

import { Anchor, Button, Card, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getJson, RequestFailed } from '../../apollo/request';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import { AdminFrame } from './AdminFrame';
import { keptMail, recipients, type KeptMail } from './mailbox';

/** One kept mail as text or as designed; the designed form runs in a frame in which nothing is fetched or executed. */
export function MailPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const { id = '' } = useParams();
  const [mail, setMail] = useState<KeptMail>();
  const [failure, setFailure] = useState<Failure>();
  const [form, setForm] = useState<'page' | 'text'>('page');
  useEffect(() => {
    getJson(`/admin/mailbox/${id}`)
      .then((body) => setMail(keptMail.parse(body)))
      .catch((error: unknown) => setFailure(error instanceof RequestFailed ? error.failure : { code: 'INTERNAL', issues: [] }));
  }, [id]);
  const subject = mail?.subject ?? t('admin.mailbox.noSubject');
  const isPage = form === 'page' && mail?.hasHtml;
  return (
    <AdminFrame
      place="mailbox"
      title={mail ? subject : t('admin.mailbox.title')}
      sentence={mail ? `${t('admin.mailbox.to')}: ${recipients(mail)} · ${format.dateTime(new Date(mail.receivedAt))}` : ''}
      action={
        <Button component={Link} to="/admin/mailbox" variant="default">
          {t('admin.mailbox.back')}
        </Button>
      }
    >
      {failure ? <ErrorState failure={failure} /> : null}
      {!mail && !failure ? <Skeletons kind="page" /> : null}
      {mail ? (
        <Stack>
          {mail.hasHtml ? (
            <SegmentedControl
              aria-label={t('admin.mailbox.frameTitle', { subject })}
              value={form}
              onChange={(value) => setForm(value === 'text' ? 'text' : 'page')}
              data={[
                { value: 'page', label: t('admin.mailbox.asPage') },
                { value: 'text', label: t('admin.mailbox.asText') },
              ]}
            />
          ) : null}
          <Card withBorder>
            {isPage ? (
              <iframe
                sandbox=""
                title={t('admin.mailbox.frameTitle', { subject })}
                src={`/admin/mailbox/${id}/html`}
                style={{ width: '100%', height: 560, border: 0 }}
              />
            ) : (
              <Text component="pre" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'inherit', margin: 0 }}>
                {mail.text}
              </Text>
            )}
          </Card>
          {mail.attachments.length > 0 ? (
            <div>
              <Text fw={550}>{t('admin.mailbox.attachments')}</Text>
              {mail.attachments.map((file) => (
                <Anchor key={file.index} href={`/admin/mailbox/${id}/attachments/${file.index}`} display="block">
                  {file.filename}
                </Anchor>
              ))}
            </div>
          ) : null}
        </Stack>
      ) : null}
    </AdminFrame>
  );
}

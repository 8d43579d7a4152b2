import { Stack } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { AdminSettingsDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { Skeletons } from '../../ui/Skeletons';
import { AdminFrame } from './AdminFrame';
import { AgencyForm } from './AgencyForm';
import { MailRelayForm } from './MailRelayForm';

/** What holds for the whole office. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(AdminSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const changed = () => void refetch();
  return (
    <AdminFrame place="settings" title={t('settings.title')} sentence={t('settings.sentence')}>
      {error && !data ? <ErrorState failure={failureFromError(error)} onRetry={changed} /> : null}
      {loading && !data ? <Skeletons kind="page" /> : null}
      {data ? (
        <Stack>
          <AgencyForm key={`agency-${data.settings.version}`} settings={data.settings} onSaved={changed} />
          <MailRelayForm key={`relay-${data.settings.version}`} settings={data.settings} onSaved={changed} />
        </Stack>
      ) : null}
    </AdminFrame>
  );
}

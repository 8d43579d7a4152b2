import { Stack } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { AdminSettingsDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { Skeletons } from '../../ui/Skeletons';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { AdminFrame } from './AdminFrame';
import { AgencyForm } from './AgencyForm';
import { MailRelayForm } from './MailRelayForm';

/** What holds for the whole office. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(AdminSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const [isAgencyTyped, setAgencyTyped] = useState(false);
  const [isRelayTyped, setRelayTyped] = useState(false);
  const reload = useCallback(async () => (await refetch()).data?.settings ?? null, [refetch]);
  return (
    <AdminFrame place="settings" title={t('settings.title')} sentence={t('settings.sentence')}>
      {error && !data ? <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(reload())} /> : null}
      {loading && !data ? <Skeletons kind="page" /> : null}
      {data ? (
        <Stack>
          <AgencyForm settings={data.settings} reload={reload} onTyped={setAgencyTyped} />
          <MailRelayForm settings={data.settings} reload={reload} onTyped={setRelayTyped} />
          <UnsavedGuard when={isAgencyTyped || isRelayTyped} />
        </Stack>
      ) : null}
    </AdminFrame>
  );
}

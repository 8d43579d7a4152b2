import { useApolloClient } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { z } from 'zod';
import { ErrorState } from '../../ui/ErrorState';
import { Skeletons } from '../../ui/Skeletons';
import { InvitationForm } from './InvitationForm';
import { PublicFrame } from './PublicFrame';
import { useEnter } from './useEnter';
import { useLoaded } from './useLoaded';

const invitationSchema = z.object({ name: z.string(), email: z.string(), agencyName: z.string() });
const check = (body: unknown) => invitationSchema.parse(body);

/** The page behind the invitation: who was invited, a name, a password; then one is signed in. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const enter = useEnter(useApolloClient());
  const loaded = useLoaded(`/auth/invitation/${encodeURIComponent(token)}`, check);
  if (loaded.state === 'loading') return <Skeletons kind="cards" count={1} />;
  if (loaded.state === 'failed') {
    const gone = loaded.failure.code === 'LINK_INVALID' || loaded.failure.code === 'NOT_FOUND';
    return (
      <PublicFrame title={t(gone ? 'auth.invitation.invalidTitle' : 'auth.invitation.title')}>
        <Stack mt="sm" align="flex-start">
          {gone ? <Text>{t('auth.invitation.invalidText')}</Text> : <ErrorState failure={loaded.failure} onRetry={() => window.location.reload()} />}
          <Button component={Link} to="/login">
            {t('auth.invitation.toLogin')}
          </Button>
        </Stack>
      </PublicFrame>
    );
  }
  const { name, email, agencyName } = loaded.value;
  return (
    <PublicFrame title={t('auth.invitation.title')} sentence={t('auth.invitation.sentence', { email, agency: agencyName })}>
      <InvitationForm token={token} name={name} email={email} onDone={() => void enter()} />
    </PublicFrame>
  );
}

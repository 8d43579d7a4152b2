import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';
import { ErrorState } from '../../ui/ErrorState';
import { Skeletons } from '../../ui/Skeletons';
import { PublicFrame } from './PublicFrame';
import { SetupForm } from './SetupForm';
import { useLoaded } from './useLoaded';

const stateSchema = z.object({ open: z.boolean(), sampleAvailable: z.boolean() });
const check = (body: unknown) => stateSchema.parse(body);

/** The first page of an empty installation; afterwards it only points to the login. */
export function SetupPage() {
  const { t } = useTranslation();
  const loaded = useLoaded('/setup', check);
  if (loaded.state === 'loading') return <Skeletons kind="cards" />;
  if (loaded.state === 'failed') {
    return (
      <PublicFrame title={t('setup.title')}>
        <ErrorState failure={loaded.failure} onRetry={() => window.location.reload()} />
      </PublicFrame>
    );
  }
  if (!loaded.value.open) {
    return (
      <PublicFrame title={t('setup.doneTitle')}>
        <Stack mt="sm" align="flex-start">
          <Text>{t('setup.doneText')}</Text>
          <Button component={Link} to="/login">
            {t('auth.invitation.toLogin')}
          </Button>
        </Stack>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('setup.title')} sentence={t('setup.sentence')} wide>
      <SetupForm sampleAvailable={loaded.value.sampleAvailable} />
    </PublicFrame>
  );
}

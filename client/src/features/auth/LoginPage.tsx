import { useApolloClient } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { LoginForm } from '../../apollo/LoginForm';
import { PublicFrame } from './PublicFrame';
import { useEnter } from './useEnter';
import { useLoaded } from './useLoaded';

/** Only addresses of our own: a link must not send people elsewhere after they have signed in. */
const ownAddress = (to: string | null): string => (to !== null && /^\/(?![/\\])/.test(to) ? to : '/');

const isSetupOpen = (body: unknown): boolean => typeof body === 'object' && body !== null && 'open' in body && body.open === true;

/** Sign-in; an installation in which nobody lives yet goes to its set-up instead. */
export function LoginPage() {
  const { t } = useTranslation();
  const enter = useEnter(useApolloClient());
  const [params] = useSearchParams();
  const setup = useLoaded('/setup', isSetupOpen);
  if (setup.state === 'ready' && setup.value) return <Navigate to="/setup" replace />;
  return (
    <PublicFrame title={t('auth.login.title')} sentence={t('auth.login.sentence')}>
      <LoginForm onDone={() => void enter(ownAddress(params.get('to')))} />
      <Anchor component={Link} to="/forgot" size="sm" mt="md" display="inline-block">
        {t('auth.login.forgot')}
      </Anchor>
    </PublicFrame>
  );
}

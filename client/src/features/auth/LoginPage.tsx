import { useApolloClient } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { sessionLost } from '../../apollo/connection';
import { LoginForm } from '../../apollo/LoginForm';
import { PublicFrame } from './PublicFrame';

/** Only addresses of our own: a link must not send people elsewhere after they have signed in. */
const ownAddress = (to: string | null): string => (to !== null && /^\/(?![/\\])/.test(to) ? to : '/');

export function LoginPage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const done = async () => {
    sessionLost.set(false);
    await client.clearStore();
    await navigate(ownAddress(params.get('to')), { replace: true });
  };
  return (
    <PublicFrame title={t('auth.login.title')} sentence={t('auth.login.sentence')}>
      <LoginForm onDone={() => void done()} />
      <Anchor component={Link} to="/forgot" size="sm" mt="md" display="inline-block">
        {t('auth.login.forgot')}
      </Anchor>
    </PublicFrame>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sessionLost } from '../apollo/connection';
import { inBackground } from '../apollo/inBackground';
import { LoginForm } from '../apollo/LoginForm';

/** The session has ended while somebody worked: sign in right here, so that nothing that was typed is lost. */
export function LoginDialog({ email }: { email: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t('auth.login.lost')}>
      <Stack>
        <Text>{t('auth.login.lostText')}</Text>
        <LoginForm
          email={email}
          onDone={() => {
            sessionLost.set(false);
            inBackground(client.refetchQueries({ include: 'active' }));
          }}
        />
        <Anchor href="/login" size="sm">
          {t('auth.login.other')}
        </Anchor>
      </Stack>
    </Modal>
  );
}

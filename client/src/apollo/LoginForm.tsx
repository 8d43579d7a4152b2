import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/ErrorState';
import { type Failure } from '../ui/failure';
import { failureFromError } from './failureFromError';
import { postJson } from './request';

interface LoginFormProps {
  /** Who was signed in before; then only the password is asked. */
  email?: string;
  onDone(): void;
}

/** E-mail address and password; the answer of the server is a cookie. */
export function LoginForm({ email: known, onDone }: LoginFormProps) {
  const { t } = useTranslation();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setFailure(undefined);
    try {
      await postJson('/auth/login', { email, password });
      onDone();
    } catch (error) {
      setFailure(failureFromError(error));
      setPassword('');
    } finally {
      setSending(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {failure ? <ErrorState failure={failure} /> : null}
        <TextInput
          label={t('auth.login.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          readOnly={known !== undefined}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('auth.login.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('auth.showPassword') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={sending} disabled={email.trim() === '' || password === ''}>
          {t('auth.login.submit')}
        </Button>
      </Stack>
    </form>
  );
}

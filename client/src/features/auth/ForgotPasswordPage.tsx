import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { requestPasswordResetInput } from '@ortstreu/shared/user';
import { failureFromError } from '../../apollo/failureFromError';
import { postJson } from '../../apollo/request';
import { ErrorState } from '../../ui/ErrorState';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PublicFrame } from './PublicFrame';

/** Asks for a link by mail; the answer never tells whether there is such an account. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const form = useZodForm(requestPasswordResetInput, { defaultValues: { email: '' } });
  const issues = useServerIssues(form);
  const submit = form.handleSubmit(async ({ email }) => {
    issues.clear();
    try {
      await postJson('/auth/forgot', { email });
      setSentTo(email);
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  const back = (
    <Anchor component={Link} to="/login" size="sm">
      {t('auth.forgot.back')}
    </Anchor>
  );
  if (sentTo !== undefined) {
    return (
      <PublicFrame title={t('auth.forgot.sentTitle')}>
        <Stack mt="sm">
          <Text role="status">{t('auth.forgot.sentText', { email: sentTo })}</Text>
          {back}
        </Stack>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('auth.forgot.title')} sentence={t('auth.forgot.sentence')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
          <TextField control={form.control} name="email" label={t('auth.login.email')} type="email" autoComplete="username" />
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('auth.forgot.submit')}
          </Button>
          {back}
        </Stack>
      </form>
    </PublicFrame>
  );
}

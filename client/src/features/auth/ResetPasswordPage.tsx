import { Button, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { postJson } from '../../apollo/request';
import { ErrorState } from '../../ui/ErrorState';
import { PasswordField } from '../../ui/fields/PasswordField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { newPassword } from './newPassword';
import { PublicFrame } from './PublicFrame';

/** The page behind the link in the mail. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const [done, setDone] = useState(false);
  const schema = useMemo(() => newPassword(), []);
  const form = useZodForm(schema, { defaultValues: { password: '', repeat: '' } });
  const issues = useServerIssues(form);
  const submit = form.handleSubmit(async ({ password }) => {
    issues.clear();
    try {
      await postJson('/auth/reset', { token, password });
      setDone(true);
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  if (done) {
    return (
      <PublicFrame title={t('auth.reset.title')}>
        <Stack mt="sm" align="flex-start">
          <Text role="status">{t('auth.reset.done')}</Text>
          <Button component={Link} to="/login">
            {t('auth.invitation.toLogin')}
          </Button>
        </Stack>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('auth.reset.title')} sentence={t('auth.reset.sentence')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {issues.failure ? <ErrorState failure={issues.failure} /> : null}
          {issues.failure?.code === 'LINK_INVALID' ? (
            <Button component={Link} to="/forgot" variant="default">
              {t('auth.forgot.submit')}
            </Button>
          ) : null}
          <PasswordField
            control={form.control}
            name="password"
            label={t('auth.reset.password')}
            description={t('auth.reset.hint')}
            autoComplete="new-password"
          />
          <PasswordField control={form.control} name="repeat" label={t('auth.reset.repeat')} autoComplete="new-password" />
          <Button type="submit" loading={form.formState.isSubmitting}>
            {t('auth.reset.submit')}
          </Button>
        </Stack>
      </form>
    </PublicFrame>
  );
}

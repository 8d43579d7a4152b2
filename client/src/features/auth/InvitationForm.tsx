import { Button, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { failureFromError } from '../../apollo/failureFromError';
import { postJson } from '../../apollo/request';
import { ErrorState } from '../../ui/ErrorState';
import { PasswordField } from '../../ui/fields/PasswordField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { newPassword } from './newPassword';

interface InvitationFormProps {
  token: string;
  /** As the inviter wrote it. */
  name: string;
  email: string;
  onDone(): void;
}

export function InvitationForm({ token, name, email, onDone }: InvitationFormProps) {
  const { t } = useTranslation();
  const schema = useMemo(() => newPassword(email).and(z.object({ name: z.string().trim().min(1, 'required').max(120) })), [email]);
  const form = useZodForm(schema, { defaultValues: { name, password: '', repeat: '' } });
  const issues = useServerIssues(form);
  const submit = form.handleSubmit(async (values) => {
    issues.clear();
    try {
      await postJson(`/auth/invitation/${encodeURIComponent(token)}`, { name: values.name, password: values.password });
      onDone();
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <TextField control={form.control} name="name" label={t('auth.invitation.name')} autoComplete="name" />
        <PasswordField control={form.control} name="password" label={t('auth.login.password')} description={t('auth.reset.hint')} autoComplete="new-password" />
        <PasswordField control={form.control} name="repeat" label={t('auth.invitation.repeat')} autoComplete="new-password" />
        <Button type="submit" loading={form.formState.isSubmitting}>
          {t('auth.invitation.submit')}
        </Button>
      </Stack>
    </form>
  );
}

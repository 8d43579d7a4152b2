import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ROLES } from '@ortstreu/shared/access';
import { inviteUserInput } from '@ortstreu/shared/user';
import { failureFromError } from '../../apollo/failureFromError';
import { InviteUserDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';

/** Invites a colleague; the link comes by mail and can be copied afterwards. */
export function InviteDialog({ onClose, onInvited }: { onClose(): void; onInvited(): void }) {
  const { t } = useTranslation();
  const form = useZodForm(inviteUserInput, { defaultValues: { name: '', email: '', role: 'officer', locale: 'de' } });
  const issues = useServerIssues(form);
  const [invite, { loading }] = useMutation(InviteUserDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      await invite({ variables: { input } });
      notifications.show({ message: t('user.invite.done', { name: input.name }) });
      onInvited();
      onClose();
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  const { control } = form;
  return (
    <Modal opened onClose={onClose} title={t('user.invite.title')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('user.invite.sentence')}
          </Text>
          <TextField control={control} name="name" label={t('user.name')} required data-autofocus autoComplete="off" />
          <TextField control={control} name="email" label={t('user.email')} required type="email" autoComplete="off" />
          <SelectField
            control={control}
            name="role"
            label={t('user.role')}
            options={ROLES.map((value) => ({ value, label: t(`user.roles.${value}`) }))}
            allowDeselect={false}
            description={t(`user.roleHints.${form.watch('role')}`)}
          />
          {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" loading={loading}>
              {t('user.invite.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

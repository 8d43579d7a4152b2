import { ActionIcon, Menu } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '@ortstreu/shared/access';
import { failureFromError } from '../../apollo/failureFromError';
import { ChangeRoleDocument, DisableUserDocument, EnableUserDocument, RenewInvitationDocument } from '../../graphql/__generated__/operations';
import { useIssueText } from '../../ui/useIssueText';
import type { AdminUser } from './adminUser';

interface UserMenuProps {
  person: AdminUser;
  onChanged(): void;
  onAbsence(): void;
}

/** What can be done with an account; the invitation's link can be copied and handed over. */
export function UserMenu({ person, onChanged, onAbsence }: UserMenuProps) {
  const { t } = useTranslation();
  const issueText = useIssueText();
  const [changeRole] = useMutation(ChangeRoleDocument);
  const [disable] = useMutation(DisableUserDocument);
  const [enable] = useMutation(EnableUserDocument);
  const [renew] = useMutation(RenewInvitationDocument);
  const key = { id: person.id, version: person.version };
  const attempt = async (act: () => Promise<unknown>, done: string) => {
    try {
      await act();
      notifications.show({ message: done });
    } catch (error) {
      const failure = failureFromError(error);
      const [issue] = failure.issues;
      notifications.show({ color: 'red', message: issue ? issueText(issue) : t(`errors.${failure.code}`, { minutes: 1 }) });
    }
    onChanged();
  };
  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url);
    notifications.show({ message: t('user.invitation.copied') });
  };
  const { manage, edit } = person.viewerCan;
  if (!manage && !edit) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.action.more')}: ${person.name}`}><IconDots size={18} aria-hidden /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {person.invitation ? <Menu.Item onClick={() => void copy(person.invitation?.url ?? '')}>{t('user.invitation.copy')}</Menu.Item> : null}
        {manage && person.status === 'invited' ? <Menu.Item onClick={() => void attempt(() => renew({ variables: { input: { id: person.id } } }), t('user.invitation.renewed'))}>{t('user.invitation.renew')}</Menu.Item> : null}
        {edit ? <Menu.Item onClick={onAbsence}>{t('user.absence.title')}</Menu.Item> : null}
        {manage ? (
          <>
            <Menu.Label>{t('user.changeRole.action')}</Menu.Label>
            {ROLES.filter((role) => role !== person.role).map((role) => (
              <Menu.Item key={role} onClick={() => void attempt(() => changeRole({ variables: { input: { ...key, role } } }), t('user.changeRole.done', { name: person.name, role: t(`user.roles.${role}`) }))}>{t(`user.roles.${role}`)}</Menu.Item>
            ))}
            <Menu.Divider />
            {person.status === 'disabled' ? (
              <Menu.Item onClick={() => void attempt(() => enable({ variables: { input: key } }), t('user.enable.done', { name: person.name }))}>{t('user.enable.action')}</Menu.Item>
            ) : (
              <Menu.Item color="var(--mantine-color-error)" onClick={() => void attempt(() => disable({ variables: { input: key } }), t('user.disable.done', { name: person.name }))}>{t('user.disable.action')}</Menu.Item>
            )}
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

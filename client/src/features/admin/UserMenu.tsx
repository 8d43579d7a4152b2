import { ActionIcon, Menu } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '@ortstreu/shared/access';
import { failureFromError } from '../../apollo/failureFromError';
import { ChangeRoleDocument, DisableUserDocument, EnableUserDocument, RenewInvitationDocument } from '../../graphql/__generated__/operations';
import { useUndo } from '../../ui/useUndo';
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
  const offerUndo = useUndo();
  /** `back` takes it back from the version that it led to. */
  const attempt = async (act: () => Promise<number | undefined>, done: string, back?: (version: number) => Promise<unknown>) => {
    try {
      const version = await act();
      if (back && version !== undefined) {
        offerUndo(done, async () => {
          await back(version);
          onChanged();
        });
      } else notifications.show({ message: done });
    } catch (error) {
      const failure = failureFromError(error);
      const [issue] = failure.issues;
      notifications.show({ color: 'red', message: issue ? issueText(issue) : t(`errors.${failure.code}`, { minutes: 1 }) });
    }
    onChanged();
  };
  const copy = async (url: string) => {
    // Browsers lend the clipboard to secure pages only; elsewhere the link is there to be selected.
    if (!('clipboard' in navigator)) return void notifications.show({ title: t('user.invitation.copy'), message: url, autoClose: false });
    await navigator.clipboard.writeText(url);
    notifications.show({ message: t('user.invitation.copied') });
  };
  const at = (version: number) => ({ variables: { input: { id: person.id, version } } });
  const setRole = async (version: number, role: Role) =>
    (await changeRole({ variables: { input: { id: person.id, version, role } } })).data?.changeRole.version;
  const give = (role: Role) =>
    attempt(
      () => setRole(person.version, role),
      t('user.changeRole.done', { name: person.name, role: t(`user.roles.${role}`) }),
      (version) => setRole(version, person.role),
    );
  const open = () =>
    attempt(
      async () => (await enable(at(person.version))).data?.enableUser.version,
      t('user.enable.done', { name: person.name }),
      (version) => disable(at(version)),
    );
  const close = () =>
    attempt(
      async () => (await disable(at(person.version))).data?.disableUser.version,
      t('user.disable.done', { name: person.name }),
      (version) => enable(at(version)),
    );
  const { manage, edit } = person.viewerCan;
  if (!manage && !edit) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.action.more')}: ${person.name}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {person.invitation ? <Menu.Item onClick={() => void copy(person.invitation?.url ?? '')}>{t('user.invitation.copy')}</Menu.Item> : null}
        {manage && person.status === 'invited' ? (
          <Menu.Item onClick={() => void attempt(async () => void (await renew({ variables: { input: { id: person.id } } })), t('user.invitation.renewed'))}>
            {t('user.invitation.renew')}
          </Menu.Item>
        ) : null}
        {edit ? <Menu.Item onClick={onAbsence}>{t('user.absence.title')}</Menu.Item> : null}
        {manage ? (
          <>
            <Menu.Label>{t('user.changeRole.action')}</Menu.Label>
            {ROLES.filter((role) => role !== person.role).map((role) => (
              <Menu.Item key={role} onClick={() => void give(role)}>
                {t(`user.roles.${role}`)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            {person.status === 'disabled' ? (
              <Menu.Item onClick={() => void open()}>{t('user.enable.action')}</Menu.Item>
            ) : (
              <Menu.Item color="var(--mantine-color-error)" onClick={() => void close()}>
                {t('user.disable.action')}
              </Menu.Item>
            )}
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

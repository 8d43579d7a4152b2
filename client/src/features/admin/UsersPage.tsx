import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { useViewer } from '../../apollo/ViewerContext';
import { AdminUsersDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import { AbsenceDialog } from './AbsenceDialog';
import { WideTable } from '../../ui/WideTable';
import { AdminFrame } from './AdminFrame';
import type { AdminUser } from './adminUser';
import { InviteDialog } from './InviteDialog';
import { UserMenu } from './UserMenu';

/** Who works here, in which role, who stands in for whom. */
export function UsersPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const viewer = useViewer();
  const [isInviting, setInviting] = useState(false);
  const [absent, setAbsent] = useState<AdminUser | null>(null);
  const { data, error, loading, refetch } = useQuery(AdminUsersDocument, { fetchPolicy: 'cache-and-network' });
  const people = data?.users.edges.map((edge) => edge.node) ?? [];
  const changed = () => inBackground(refetch());
  const absenceText = ({ absence }: AdminUser): string => {
    if (!absence || !isLocalDate(absence.to) || !isLocalDate(absence.from)) return '';
    if (absence.from > viewer.today) return t('user.absence.coming', { date: format.date(absence.from) });
    const values = { date: format.date(absence.to), name: absence.deputy?.name };
    return absence.deputy ? t('user.absence.nowWithDeputy', values) : t('user.absence.now', values);
  };
  return (
    <AdminFrame
      place="users"
      title={t('user.title')}
      sentence={t('user.sentence')}
      action={viewer.can.manageUsers ? <Button onClick={() => setInviting(true)}>{t('user.invite.action')}</Button> : null}
    >
      {error && !data ? <ErrorState failure={failureFromError(error)} onRetry={changed} /> : null}
      {loading && !data ? <Skeletons kind="rows" /> : null}
      {data ? (
        <WideTable minWidth={0} verticalSpacing="sm" label={t('user.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('user.name')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('user.role')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('user.status')}</Table.Th>
              <Table.Th aria-label={t('common.action.more')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>
                  <Text fw={550}>{person.name}</Text>
                  <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {person.email}
                  </Text>
                  <Text size="sm" hiddenFrom="sm">
                    {[t(`user.roles.${person.role}`), t(`user.statuses.${person.status}`), absenceText(person)].filter(Boolean).join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">{t(`user.roles.${person.role}`)}</Table.Td>
                <Table.Td visibleFrom="sm">
                  {t(`user.statuses.${person.status}`)}
                  <Text size="sm" c="dimmed">
                    {absenceText(person)}
                  </Text>
                </Table.Td>
                <Table.Td align="right">
                  <UserMenu person={person} onChanged={changed} onAbsence={() => setAbsent(person)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      ) : null}
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} onInvited={changed} /> : null}
      {absent ? <AbsenceDialog person={absent} people={people} onClose={() => setAbsent(null)} onSaved={changed} /> : null}
    </AdminFrame>
  );
}

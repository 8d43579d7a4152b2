import { Alert, Badge, Button, Grid, Group, Menu, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconArchive, IconCalendarPlus, IconDots, IconFolderPlus, IconNote, IconPencil, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { ArchiveCompanyDocument, CompanyPageDocument, type NoteKind } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useShortcut } from '../../ui/hooks/useShortcut';
import { LevelBadge } from '../../ui/LevelBadge';
import { useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { RelativeDay } from '../../ui/RelativeDay';
import { Skeletons } from '../../ui/Skeletons';
import { useUndo } from '../../ui/useUndo';
import { companySlots } from './companySlots';
import { ContactsCard } from './ContactsCard';
import { FactsCard } from './FactsCard';
import { ImportanceBadge } from './ImportanceBadge';
import { NoteForm } from './NoteForm';
import { TimelineCard } from './TimelineCard';

/** One company: why a conversation is worth it, what is known, whom to talk to, what happened. */
export function CompanyPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const today = useToday();
  const [note, setNote] = useState<NoteKind | null>(null);
  const { data, error, loading, refetch } = useQuery(CompanyPageDocument, { variables: { id } });
  const [archive] = useMutation(ArchiveCompanyDocument);
  const offerUndo = useUndo();
  const company = data?.company;
  const canUpdate = company?.viewerCan.update ?? false;
  useShortcut('e', () => void navigate(`/companies/${id}/edit`), { enabled: canUpdate });
  if (error && !data) return <PageBody><ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} /></PageBody>;
  if (loading && !data) return <PageBody><Skeletons kind="page" /></PageBody>;
  if (!company) return <PageBody><EmptyState title={t('company.page.notFound')} action={<Button component={Link} to="/companies">{t('company.list.title')}</Button>} /></PageBody>;

  const setArchived = async (isArchived: boolean, version: number) => {
    const answer = await archive({ variables: { input: { id, version, isArchived } } });
    await refetch();
    return answer.data?.archiveCompany.version ?? version;
  };
  const putAway = async () => {
    const version = await setArchived(true, company.version);
    offerUndo(t('company.page.archived', { name: company.name }), async () => void (await setArchived(false, version)));
  };
  const sentence = [company.industry?.title, company.address.city, company.accountManager?.name ?? t('company.page.noAccountManager')].filter(Boolean).join(' · ');
  return (
    <PageBody>
      <PageHeader
        title={company.name}
        sentence={<>{sentence} · {t('company.page.lastContact')}: <RelativeDay day={company.lastContactOn} today={today} never={t('company.column.never')} /></>}
        badges={
          <Group gap="xs">
            <LevelBadge level={company.attention.level} />
            <ImportanceBadge company={company} canEdit={canUpdate} onChanged={() => void refetch()} />
            {company.status === 'active' ? null : <Badge variant="outline" color="gray">{t(`company.status.${company.status}`)}</Badge>}
            {company.isSample ? <Badge variant="outline" color="gray" title={t('company.page.sample')}>{t('common.sample')}</Badge> : null}
          </Group>
        }
        action={canUpdate && !company.archivedAt ? <Button component={Link} to={`/visits/new?company=${id}`} leftSection={<IconCalendarPlus size={18} aria-hidden />}>{t('company.page.visit')}</Button> : null}
      />
      {company.archivedAt ? (
        <Alert color="gray" mb="md" title={t('company.page.archivedHint')}>
          {company.viewerCan.archive ? <Button size="xs" variant="default" onClick={() => void setArchived(false, company.version)}>{t('company.page.restore')}</Button> : null}
        </Alert>
      ) : canUpdate ? (
        <Group mb="md" gap="xs" role="group" aria-label={t('company.page.actions')}>
          <Button variant="default" leftSection={<IconNote size={18} aria-hidden />} onClick={() => setNote('note')}>{t('company.page.note')}</Button>
          <Button variant="default" leftSection={<IconPhone size={18} aria-hidden />} onClick={() => setNote('call')}>{t('company.page.call')}</Button>
          {companySlots.actions.map((Action) => <Action key={Action.name} companyId={id} onChanged={() => void refetch()} />)}
          <Button variant="default" component={Link} to={`/cases/new?company=${id}`} leftSection={<IconFolderPlus size={18} aria-hidden />}>{t('company.page.case')}</Button>
          <Menu position="bottom-end">
            <Menu.Target><Button variant="default" leftSection={<IconDots size={18} aria-hidden />}>{t('common.action.more')}</Button></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item component={Link} to={`/companies/${id}/edit`} leftSection={<IconPencil size={16} aria-hidden />}>{t('company.page.edit')}</Menu.Item>
              {company.viewerCan.archive ? <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => void putAway()}>{t('company.page.archive')}</Menu.Item> : null}
            </Menu.Dropdown>
          </Menu>
        </Group>
      ) : null}
      <Stack gap="md">
        {companySlots.top.map((Card) => <Card key={Card.name} companyId={id} onChanged={() => void refetch()} />)}
        <Grid>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="md">
              <ContactsCard companyId={id} contacts={company.contacts} canEdit={canUpdate && !company.archivedAt} onChanged={() => void refetch()} />
              {companySlots.left.map((Card) => <Card key={Card.name} companyId={id} onChanged={() => void refetch()} />)}
              <FactsCard company={company} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="md">
              {note ? <NoteForm companyId={id} kind={note} onKind={setNote} onCancel={() => setNote(null)} onAdded={() => { setNote(null); void refetch(); }} /> : null}
              <TimelineCard key={company.timeline.edges[0]?.node.id} companyId={id} first={company.timeline} />
            </Stack>
          </Grid.Col>
        </Grid>
        <Text size="sm" c="dimmed">{company.fileReference}</Text>
      </Stack>
    </PageBody>
  );
}

import { Alert, Button, Grid, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { inBackground } from '../../apollo/inBackground';
import { RecordPage } from '../../apollo/RecordPage';
import { useSayFailure } from '../../apollo/useSayFailure';
import { ArchiveCompanyDocument, CompanyPageDocument, type CompanyPageQuery, type NoteKind } from '../../graphql/__generated__/operations';
import { useShortcut } from '../../ui/hooks/useShortcut';
import { useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { RelativeDay } from '../../ui/RelativeDay';
import { useUndo } from '../../ui/useUndo';
import { CompanyActions } from './CompanyActions';
import { CompanyBadges } from './CompanyBadges';
import { companySlots } from './companySlots';
import { ContactsCard } from './ContactsCard';
import { FactsCard } from './FactsCard';
import { NoteForm } from './NoteForm';
import { TimelineCard } from './TimelineCard';

type Company = NonNullable<CompanyPageQuery['company']>;

/** One company: why a conversation is worth it, what is known, whom to talk to, what happened. */
export function CompanyPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(CompanyPageDocument, { variables: { id } });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.company} list={{ to: '/companies', title: t('company.list.title') }}>
      {(company) => <CompanyView company={company} reload={() => inBackground(refetch())} />}
    </RecordPage>
  );
}

function CompanyView({ company, reload }: { company: Company; reload(): void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const [note, setNote] = useState<NoteKind | null>(null);
  const [archive] = useMutation(ArchiveCompanyDocument);
  const offerUndo = useUndo();
  const fail = useSayFailure();
  const { id } = company;
  const canUpdate = company.viewerCan.update;
  useShortcut('e', () => void navigate(`/companies/${id}/edit`), { enabled: canUpdate });
  const setArchived = async (isArchived: boolean, version: number) => {
    const answer = await archive({ variables: { input: { id, version, isArchived } } });
    reload();
    return answer.data?.archiveCompany.version ?? version;
  };
  const putAway = async () => {
    const version = await setArchived(true, company.version);
    offerUndo(t('company.page.archived', { name: company.name }), async () => void (await setArchived(false, version)));
  };
  const sentence = [company.industry?.title, company.address.city, company.accountManager?.name ?? t('company.page.noAccountManager')]
    .filter(Boolean)
    .join(' · ');
  return (
    <PageBody>
      <PageHeader
        title={company.name}
        sentence={
          <>
            {sentence} · {t('company.page.lastContact')}: <RelativeDay day={company.lastContactOn} today={today} never={t('company.column.never')} />
          </>
        }
        badges={<CompanyBadges company={company} canEdit={canUpdate} onChanged={reload} />}
        action={
          canUpdate && !company.archivedAt ? (
            <Button component={Link} to={`/visits/new?company=${id}`} leftSection={<IconCalendarPlus size={18} aria-hidden />}>
              {t('company.page.visit')}
            </Button>
          ) : null
        }
      />
      {company.archivedAt ? (
        <ArchivedNotice onRestore={company.viewerCan.archive ? () => void setArchived(false, company.version).catch(fail) : undefined} />
      ) : canUpdate ? (
        <CompanyActions
          companyId={id}
          canArchive={company.viewerCan.archive}
          onNote={setNote}
          onArchive={() => void putAway().catch(fail)}
          onChanged={reload}
        />
      ) : null}
      <Stack gap="md">
        {companySlots.top.map((Card) => (
          <Card key={Card.name} companyId={id} onChanged={reload} />
        ))}
        <Grid>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="md">
              <ContactsCard companyId={id} contacts={company.contacts} canEdit={canUpdate && !company.archivedAt} onChanged={reload} />
              {companySlots.left.map((Card) => (
                <Card key={Card.name} companyId={id} onChanged={reload} />
              ))}
              <FactsCard company={company} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="md">
              {note ? (
                <NoteForm
                  companyId={id}
                  kind={note}
                  onKind={setNote}
                  onCancel={() => setNote(null)}
                  onAdded={() => {
                    setNote(null);
                    reload();
                  }}
                />
              ) : null}
              <TimelineCard key={company.timeline.edges[0]?.node.id} companyId={id} first={company.timeline} />
            </Stack>
          </Grid.Col>
        </Grid>
        <Text size="sm" c="dimmed">
          {company.fileReference}
        </Text>
      </Stack>
    </PageBody>
  );
}

/** Says that the company is put away, and brings it back. */
function ArchivedNotice({ onRestore }: { onRestore: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <Alert color="gray" mb="md" title={t('company.page.archivedHint')}>
      {onRestore ? (
        <Button size="xs" variant="default" onClick={onRestore}>
          {t('company.page.restore')}
        </Button>
      ) : null}
    </Alert>
  );
}

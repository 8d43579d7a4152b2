import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useViewer } from '../../apollo/ViewerContext';
import { RecordPage } from '../../apollo/RecordPage';
import { RecordVisitDocument, UpdateVisitDocument, VisitPageDocument, type VisitDetailsFragment } from '../../graphql/__generated__/operations';
import { useLocaleSettings, useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { useVisitCompany } from './useVisitPeople';
import { draftOf, emptyDraft, recordInput, reportInput, type VisitDraft } from './visitDraft';
import { VisitForm } from './VisitForm';

/** A new visit, held or planned; `?company=` comes from the company's page. */
export function NewVisitPage() {
  const [params] = useSearchParams();
  const companyId = params.get('company');
  const company = useVisitCompany(companyId);
  // The form takes its first values once: wait for the company's name.
  if (companyId && !company)
    return (
      <PageBody>
        <Skeletons kind="page" />
      </PageBody>
    );
  return <NewVisitForm company={company} planned={params.get('status') === 'planned'} />;
}

function NewVisitForm({ company, planned }: { company: VisitDraft['company']; planned: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const today = useToday();
  const client = useApolloClient();
  const { timeZone } = useLocaleSettings();
  const [record] = useMutation(RecordVisitDocument);
  const send = async (draft: VisitDraft): Promise<void> => {
    const { data } = await record({ variables: { input: recordInput(draft, timeZone) } });
    client.cache.evict({ fieldName: 'visits' });
    notifications.show({ message: t(draft.status === 'planned' ? 'visit.planned' : 'visit.recorded') });
    await navigate(`/visits/${data?.recordVisit.id ?? ''}`, { replace: true });
  };
  const initial = { ...emptyDraft(today, viewer.user.id, planned ? 'planned' : 'held'), company: company && { id: company.id, name: company.name } };
  return (
    <PageBody>
      <PageHeader title={company ? t('visit.recordAt', { name: company.name }) : t('visit.record')} />
      <VisitForm memory={`visit.new.${company?.id ?? ''}`} initial={initial} isNew send={send} />
    </PageBody>
  );
}

/** The report of a planned visit, or the correction of a held one. */
export function VisitReportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(VisitPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.visit?.viewerCan.update ? data.visit : null} list={{ to: '/visits', title: t('visit.title') }}>
      {(visit) => <ReportForm visit={visit} reload={async () => (await refetch()).data?.visit ?? null} />}
    </RecordPage>
  );
}

function ReportForm({ visit, reload }: { visit: VisitDetailsFragment; reload(): Promise<VisitDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const { timeZone } = useLocaleSettings();
  const [update] = useMutation(UpdateVisitDocument);
  const reloadDraft = async () => {
    const current = await reload();
    return current && draftOf(current, today, timeZone);
  };
  const send = async (draft: VisitDraft, version: number): Promise<void> => {
    await update({ variables: { input: reportInput(draft, visit.id, version) } });
    notifications.show({ message: t('visit.updated') });
    await navigate(`/visits/${visit.id}`, { replace: true });
  };
  return (
    <PageBody>
      <PageHeader title={t('visit.recordAt', { name: visit.company?.name ?? '' })} />
      <VisitForm memory={`visit.${visit.id}`} initial={draftOf(visit, today, timeZone)} isNew={false} send={send} reload={reloadDraft} />
    </PageBody>
  );
}

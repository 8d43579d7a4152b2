import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { RecordPage } from '../../apollo/RecordPage';
import {
  CreateSiteDocument,
  SitePageDocument,
  UpdateSiteDocument,
  type SiteDetailsFragment,
  type UpdateSiteInput,
} from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { SiteForm } from './SiteForm';
import { emptySite, formOfSite, siteFormSchema } from './siteForm';
import { useSiteWords } from './useSiteWords';

/** Enters a site by hand. */
export function SiteCreatePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useZodForm(siteFormSchema, { defaultValues: emptySite() });
  const issues = useServerIssues(form);
  const [create, { loading }] = useMutation(CreateSiteDocument, { update: (cache) => void cache.evict({ fieldName: 'sites' }) });
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      const { data } = await create({ variables: { input: input } });
      if (data) await navigate(`/sites/${data.createSite.id}`, { replace: true });
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <PageBody narrow>
      <PageHeader title={t('site.new')} sentence={t('site.context')} />
      <SiteForm form={form} onSubmit={() => void submit()} isSaving={loading} failure={issues.failure} back="/sites" />
    </PageBody>
  );
}

/** Changes a site. */
export function SiteEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(SitePageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.site?.viewerCan.update ? data.site : null} list={{ to: '/sites', title: t('site.title') }} narrow>
      {(site) => <EditForm site={site} reload={async () => (await refetch()).data?.site ?? null} />}
    </RecordPage>
  );
}

function EditForm({ site, reload }: { site: SiteDetailsFragment; reload(): Promise<SiteDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useZodForm(siteFormSchema, { defaultValues: formOfSite(site) });
  const issues = useServerIssues(form);
  const conflict = useFormConflict(form, {
    record: site,
    valuesOf: formOfSite,
    reload,
  });
  const words = useSiteWords(useOfficePeople());
  const [update, { loading }] = useMutation(UpdateSiteDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    const outcome = await conflict.save((version) =>
      update({ variables: { input: { ...(input as Omit<UpdateSiteInput, 'id' | 'version'>), id: site.id, version } } }),
    );
    if (outcome === true) {
      notifications.show({ message: t('site.saved', { name: site.name }) });
      await navigate(`/sites/${site.id}`, { replace: true });
    } else if (outcome) issues.show(outcome);
  });
  return (
    <PageBody narrow>
      <PageHeader title={site.name} />
      <SiteForm
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        failure={issues.failure}
        conflict={<ConflictPanel conflict={conflict} {...words} />}
        back={`/sites/${site.id}`}
      />
    </PageBody>
  );
}

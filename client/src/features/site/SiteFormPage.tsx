import { Alert, Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { CreateSiteDocument, SitePageDocument, UpdateSiteDocument, type SiteDetailsFragment, type UpdateSiteInput } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { SiteForm } from './SiteForm';
import { emptySite, formOfSite, siteFormSchema } from './siteForm';

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
      <SiteForm form={form} onSubmit={() => void submit()} isSaving={loading} problem={issues.failure ? <ErrorState failure={issues.failure} kept /> : null} />
    </PageBody>
  );
}

/** Changes a site; when somebody else was faster, the person decides which version counts. */
export function SiteEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(SitePageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (error) return <PageBody><ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} /></PageBody>;
  if (loading && !data) return <PageBody narrow><Skeletons kind="page" /></PageBody>;
  if (!data?.site?.viewerCan.update) return <PageBody><EmptyState title={t('errors.NOT_FOUND')} /></PageBody>;
  return <EditForm site={data.site} reload={async () => (await refetch()).data?.site ?? null} />;
}

function EditForm({ site, reload }: { site: SiteDetailsFragment; reload(): Promise<SiteDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [version, setVersion] = useState(site.version);
  const [theirs, setTheirs] = useState<SiteDetailsFragment | null>(null);
  const form = useZodForm(siteFormSchema, { defaultValues: formOfSite(site) });
  const issues = useServerIssues(form);
  const [update, { loading }] = useMutation(UpdateSiteDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      await update({ variables: { input: { ...(input as Omit<UpdateSiteInput, 'id' | 'version'>), id: site.id, version } } });
      await navigate(`/sites/${site.id}`, { replace: true });
    } catch (caught) {
      const failure = failureFromError(caught);
      if (failure.code === 'CONFLICT') setTheirs(await reload());
      else issues.show(failure);
    }
  });
  const adopt = (current: SiteDetailsFragment, discardMine: boolean) => {
    if (discardMine) form.reset(formOfSite(current));
    setVersion(current.version);
    setTheirs(null);
  };
  const problem = theirs ? (
    <Alert variant="outline" color="yellow.9" title={t('company.form.conflict')}>
      <strong>{theirs.name}</strong>
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={() => adopt(theirs, true)}>{t('company.form.takeTheirs')}</Button>
        <Button size="xs" onClick={() => adopt(theirs, false)}>{t('company.form.keepMine')}</Button>
      </Group>
    </Alert>
  ) : issues.failure ? (
    <ErrorState failure={issues.failure} kept />
  ) : null;
  return (
    <PageBody narrow>
      <PageHeader title={site.name} />
      <SiteForm form={form} onSubmit={() => void submit()} isSaving={loading} problem={problem} />
    </PageBody>
  );
}

import { Alert, Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { CompanyForEditDocument, UpdateCompanyDocument, type CompanyMasterDataFragment, type UpdateCompanyInput } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { CompanyForm } from './CompanyForm';
import { companyFormSchema, formOf } from './companyForm';
import { useOfficePeople } from '../../apollo/useOfficePeople';

/** Changes a company's master data; when somebody else was faster, both versions stay in sight. */
export function CompanyEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CompanyForEditDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (error) return <PageBody><ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} /></PageBody>;
  if (loading && !data) return <PageBody narrow><Skeletons kind="page" /></PageBody>;
  if (!data?.company?.viewerCan.update) return <PageBody><EmptyState title={t('company.page.notFound')} /></PageBody>;
  return <EditForm company={data.company} reload={async () => (await refetch()).data?.company ?? null} />;
}

function EditForm({ company, reload }: { company: CompanyMasterDataFragment; reload(): Promise<CompanyMasterDataFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const people = useOfficePeople();
  const [base, setBase] = useState({ version: company.version });
  const [theirs, setTheirs] = useState<CompanyMasterDataFragment | null>(null);
  const form = useZodForm(companyFormSchema, { defaultValues: formOf(company, today) });
  const issues = useServerIssues(form);
  const [update, { loading }] = useMutation(UpdateCompanyDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      await update({ variables: { input: { ...(input as Omit<UpdateCompanyInput, 'id' | 'version'>), id: company.id, version: base.version } } });
      await navigate(`/companies/${company.id}`, { replace: true });
    } catch (caught) {
      const failure = failureFromError(caught);
      if (failure.code === 'CONFLICT') setTheirs(await reload());
      else issues.show(failure);
    }
  });
  const adopt = (current: CompanyMasterDataFragment, discardMine: boolean) => {
    if (discardMine) form.reset(formOf(current, today));
    setBase({ version: current.version });
    setTheirs(null);
  };
  const problem = theirs ? (
    <Alert color="yellow.9" title={t('company.form.conflict')}>
      <strong>{theirs.name}</strong> · {theirs.address.street}, {theirs.address.postcode} {theirs.address.city} · {theirs.phone} {theirs.email}
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={() => adopt(theirs, true)}>{t('company.form.takeTheirs')}</Button>
        <Button size="xs" onClick={() => { adopt(theirs, false); }}>{t('company.form.keepMine')}</Button>
      </Group>
    </Alert>
  ) : issues.failure ? (
    <ErrorState failure={issues.failure} kept />
  ) : null;
  return (
    <PageBody narrow>
      <PageHeader title={t('company.form.editTitle', { name: company.name })} />
      <CompanyForm form={form} people={people} onSubmit={() => void submit()} submitLabel={t('company.form.submitEdit')} isSaving={loading} problem={problem} />
    </PageBody>
  );
}

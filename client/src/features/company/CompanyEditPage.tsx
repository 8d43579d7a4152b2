import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { CompanyForEditDocument, UpdateCompanyDocument, type CompanyMasterDataFragment, type UpdateCompanyInput } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useFieldWords } from '../../ui/conflict/useFieldWords';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useFormConflict } from '../../apollo/useFormConflict';
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
  if (error)
    return (
      <PageBody>
        <ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} />
      </PageBody>
    );
  if (loading && !data)
    return (
      <PageBody narrow>
        <Skeletons kind="page" />
      </PageBody>
    );
  if (!data?.company?.viewerCan.update)
    return (
      <PageBody>
        <EmptyState order={1} title={t('company.page.notFound')} />
      </PageBody>
    );
  return <EditForm company={data.company} reload={async () => (await refetch()).data?.company ?? null} />;
}

function EditForm({ company, reload }: { company: CompanyMasterDataFragment; reload(): Promise<CompanyMasterDataFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const people = useOfficePeople();
  const asStored = (record: CompanyMasterDataFragment) => ({ version: record.version, values: formOf(record, today) });
  const form = useZodForm(companyFormSchema, { defaultValues: formOf(company, today) });
  const issues = useServerIssues(form);
  const conflict = useFormConflict(form, {
    opened: asStored(company),
    reload: async () => {
      const current = await reload();
      return current && asStored(current);
    },
    whole: ['industry'],
  });
  const words = useFieldWords({
    labels: 'company.form',
    exceptions: {
      accountManagerId: 'accountManager',
      'headCount.on': 'headCountOn',
      'register.court': 'registerCourt',
      'register.type': 'registerType',
      'register.number': 'registerNumber',
    },
    codes: { status: 'company.status', 'establishment.premises': 'company.premises', 'standingFacts.succession': 'company.succession' },
    texts: { accountManagerId: (id) => people.get(String(id)) },
  });
  const [update, { loading }] = useMutation(UpdateCompanyDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    const outcome = await conflict.save((version) =>
      update({ variables: { input: { ...(input as Omit<UpdateCompanyInput, 'id' | 'version'>), id: company.id, version } } }),
    );
    if (outcome === true) await navigate(`/companies/${company.id}`, { replace: true });
    else if (outcome) issues.show(outcome);
  });
  return (
    <PageBody narrow>
      <PageHeader title={t('company.form.editTitle', { name: company.name })} />
      <CompanyForm
        form={form}
        people={people}
        onSubmit={() => void submit()}
        back={`/companies/${company.id}`}
        submitLabel={t('company.form.submitEdit')}
        isSaving={loading}
        problem={
          <>
            <ConflictPanel conflict={conflict} {...words} />
            {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
          </>
        }
      />
    </PageBody>
  );
}

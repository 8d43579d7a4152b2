import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { RecordPage } from '../../apollo/RecordPage';
import { CompanyForEditDocument, UpdateCompanyDocument, type CompanyMasterDataFragment, type UpdateCompanyInput } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useFieldWords } from '../../ui/conflict/useFieldWords';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { CompanyForm } from './CompanyForm';
import { companyFormSchema, formOf } from './companyForm';
import { useOfficePeople } from '../../apollo/useOfficePeople';

/** Changes a company's master data; when somebody else was faster, both versions stay in sight. */
export function CompanyEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(CompanyForEditDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { data, refetch } = answer;
  return (
    <RecordPage
      answer={answer}
      record={data?.company?.viewerCan.update ? data.company : null}
      list={{ to: '/companies', title: t('company.list.title') }}
      narrow
    >
      {(company) => <EditForm company={company} reload={async () => (await refetch()).data?.company ?? null} />}
    </RecordPage>
  );
}

function EditForm({ company, reload }: { company: CompanyMasterDataFragment; reload(): Promise<CompanyMasterDataFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const people = useOfficePeople();
  const form = useZodForm(companyFormSchema, { defaultValues: formOf(company, today) });
  const issues = useServerIssues(form);
  const conflict = useFormConflict(form, {
    record: company,
    valuesOf: (current) => formOf(current, today),
    reload,
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
        failure={issues.failure}
        conflict={<ConflictPanel conflict={conflict} {...words} />}
      />
    </PageBody>
  );
}

import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { CompaniesForCaseDocument, CompanyOfCaseDocument, OpenCaseDocument } from '../../graphql/__generated__/operations';
import { ComboSearch } from '../../ui/ComboSearch';
import type { ComboSource } from '../../ui/comboSource';
import { FormFrame } from '../../ui/FormFrame';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { CaseFields } from './CaseFields';
import { caseFormSchema, emptyCase } from './caseForm';

/** Opens a case; from a company's page the company is already chosen. */
export function CaseCreatePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const people = useOfficePeople();
  const [params, setParams] = useSearchParams();
  const companyId = params.get('company') ?? '';
  const { data } = useQuery(CompanyOfCaseDocument, { variables: { id: companyId }, skip: companyId === '' });
  const company = data?.company;
  const form = useZodForm(caseFormSchema, { defaultValues: emptyCase(companyId, null) });
  const issues = useServerIssues(form);
  const [open, { loading }] = useMutation(OpenCaseDocument);
  const search = useCallback<ComboSource>(
    async (query) => {
      const answer = await client.query({ query: CompaniesForCaseDocument, variables: { search: query } });
      return answer.data?.companies.edges.map(({ node }) => ({ id: node.id, label: node.name, hint: node.address.city })) ?? [];
    },
    [client],
  );
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      const answer = await open({ variables: { input } });
      if (answer.data) await navigate(`/cases/${answer.data.openRetentionCase.id}`, { replace: true });
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <PageBody narrow>
      <PageHeader title={t('retentionCase.create')} sentence={t('retentionCase.emptyText')} />
      <FormFrame
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        submitLabel={t('retentionCase.open')}
        failure={issues.failure}
        back={companyId ? `/companies/${companyId}` : '/cases'}
      >
        <ComboSearch
          label={t('retentionCase.field.company')}
          required
          search={search}
          value={company ? { id: company.id, label: company.name } : null}
          onChange={(option) => {
            setParams(option ? { company: option.id } : {}, { replace: true });
            form.setValue('companyId', option?.id ?? '', { shouldValidate: form.formState.isSubmitted });
          }}
          error={form.formState.errors.companyId?.message}
        />
        <CaseFields form={form} people={people} />
      </FormFrame>
    </PageBody>
  );
}

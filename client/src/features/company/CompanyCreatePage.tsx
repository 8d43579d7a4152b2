import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { CreateCompanyDocument } from '../../graphql/__generated__/operations';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { CompanyForm } from './CompanyForm';
import { companyFormSchema, emptyCompany } from './companyForm';
import { useOfficePeople } from '../../apollo/useOfficePeople';

/** Takes up a company by hand. */
export function CompanyCreatePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const people = useOfficePeople();
  const form = useZodForm(companyFormSchema, { defaultValues: emptyCompany(today) });
  const issues = useServerIssues(form);
  const [create, { loading }] = useMutation(CreateCompanyDocument, { update: (cache) => void cache.evict({ fieldName: 'companies' }) });
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      const { data } = await create({ variables: { input: input } });
      if (data) await navigate(`/companies/${data.createCompany.id}`, { replace: true });
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <PageBody narrow>
      <PageHeader title={t('company.form.createTitle')} sentence={t('company.form.createSentence')} />
      <CompanyForm
        form={form}
        people={people}
        onSubmit={() => void submit()}
        back="/companies"
        submitLabel={t('company.form.submitCreate')}
        isSaving={loading}
        failure={issues.failure}
      />
    </PageBody>
  );
}

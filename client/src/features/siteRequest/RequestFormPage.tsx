import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { CreateSiteRequestDocument, RequestPageDocument, UpdateSiteRequestDocument, type CreateSiteRequestInput, type RequestDetailsFragment, type UpdateSiteRequestInput } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { RequestForm } from './RequestForm';
import { emptyRequest, formOfRequest, requestFormSchema } from './requestForm';

/** Takes up an enquiry. */
export function RequestCreatePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [now] = useState(() => new Date());
  const form = useZodForm(requestFormSchema, { defaultValues: emptyRequest(now) });
  const issues = useServerIssues(form);
  const [create, { loading }] = useMutation(CreateSiteRequestDocument, { update: (cache) => void cache.evict({ fieldName: 'siteRequests' }) });
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      const { data } = await create({ variables: { input: input as unknown as CreateSiteRequestInput } });
      if (data) await navigate(`/requests/${data.createSiteRequest.id}`, { replace: true });
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <PageBody narrow>
      <PageHeader title={t('siteRequest.new')} sentence={t('siteRequest.context')} />
      <RequestForm form={form} onSubmit={() => void submit()} isSaving={loading} submitLabel={t('siteRequest.new')} problem={issues.failure ? <ErrorState failure={issues.failure} kept /> : null} />
    </PageBody>
  );
}

/** Changes a request. */
export function RequestEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(RequestPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (error) return <PageBody><ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} /></PageBody>;
  if (loading && !data) return <PageBody narrow><Skeletons kind="page" /></PageBody>;
  if (!data?.siteRequest?.viewerCan.update) return <PageBody><EmptyState title={t('errors.NOT_FOUND')} /></PageBody>;
  return <EditForm request={data.siteRequest} />;
}

function EditForm({ request }: { request: RequestDetailsFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useZodForm(requestFormSchema, { defaultValues: formOfRequest(request) });
  const issues = useServerIssues(form);
  const [update, { loading }] = useMutation(UpdateSiteRequestDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    // Readers are not part of the form; what is absent stays as it is.
    const { readerIds: _readerIds, ...fields } = input as unknown as CreateSiteRequestInput;
    try {
      await update({ variables: { input: { ...(fields as Omit<UpdateSiteRequestInput, 'id' | 'version'>), id: request.id, version: request.version } } });
      await navigate(`/requests/${request.id}`, { replace: true });
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <PageBody narrow>
      <PageHeader title={request.displayName} />
      <RequestForm form={form} onSubmit={() => void submit()} isSaving={loading} submitLabel={t('common.action.save')} problem={issues.failure ? <ErrorState failure={issues.failure} kept /> : null} />
    </PageBody>
  );
}

import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { RecordPage } from '../../apollo/RecordPage';
import {
  CreateSiteRequestDocument,
  RequestPageDocument,
  UpdateSiteRequestDocument,
  type CreateSiteRequestInput,
  type RequestDetailsFragment,
  type UpdateSiteRequestInput,
} from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { RequestForm } from './RequestForm';
import { emptyRequest, formOfRequest, requestFormSchema } from './requestForm';
import { useRequestWords } from './useRequestWords';

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
      <RequestForm form={form} onSubmit={() => void submit()} isSaving={loading} submitLabel={t('siteRequest.new')} failure={issues.failure} back="/requests" />
    </PageBody>
  );
}

/** Changes a request. */
export function RequestEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(RequestPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { data, refetch } = answer;
  return (
    <RecordPage
      answer={answer}
      record={data?.siteRequest?.viewerCan.update ? data.siteRequest : null}
      list={{ to: '/requests', title: t('siteRequest.title') }}
      narrow
    >
      {(request) => <EditForm request={request} reload={async () => (await refetch()).data?.siteRequest ?? null} />}
    </RecordPage>
  );
}

function EditForm({ request, reload }: { request: RequestDetailsFragment; reload(): Promise<RequestDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useZodForm(requestFormSchema, { defaultValues: formOfRequest(request) });
  const issues = useServerIssues(form);
  const conflict = useFormConflict(form, {
    record: request,
    valuesOf: formOfRequest,
    reload,
    whole: ['company'],
  });
  const words = useRequestWords(useOfficePeople());
  const [update, { loading }] = useMutation(UpdateSiteRequestDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    const outcome = await conflict.save((version) =>
      update({ variables: { input: { ...(input as unknown as Omit<UpdateSiteRequestInput, 'id' | 'version'>), id: request.id, version } } }),
    );
    if (outcome === true) {
      notifications.show({ message: t('siteRequest.saved', { name: request.displayName }) });
      await navigate(`/requests/${request.id}`, { replace: true });
    } else if (outcome) issues.show(outcome);
  });
  return (
    <PageBody narrow>
      <PageHeader title={request.displayName} />
      <RequestForm
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        submitLabel={t('common.action.save')}
        failure={issues.failure}
        conflict={<ConflictPanel conflict={conflict} {...words} />}
        back={`/requests/${request.id}`}
      />
    </PageBody>
  );
}

import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import {
  CreateSiteRequestDocument,
  RequestPageDocument,
  UpdateSiteRequestDocument,
  type CreateSiteRequestInput,
  type RequestDetailsFragment,
  type UpdateSiteRequestInput,
} from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
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
      <RequestForm
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        submitLabel={t('siteRequest.new')}
        problem={issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
      />
    </PageBody>
  );
}

/** Changes a request. */
export function RequestEditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(RequestPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
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
  if (!data?.siteRequest?.viewerCan.update)
    return (
      <PageBody>
        <EmptyState title={t('errors.NOT_FOUND')} />
      </PageBody>
    );
  return <EditForm request={data.siteRequest} reload={async () => (await refetch()).data?.siteRequest ?? null} />;
}

function EditForm({ request, reload }: { request: RequestDetailsFragment; reload(): Promise<RequestDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useZodForm(requestFormSchema, { defaultValues: formOfRequest(request) });
  const issues = useServerIssues(form);
  const asStored = (current: RequestDetailsFragment) => ({ version: current.version, values: formOfRequest(current) });
  const conflict = useFormConflict(form, {
    opened: asStored(request),
    reload: async () => {
      const current = await reload();
      return current && asStored(current);
    },
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

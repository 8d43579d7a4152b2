import { useApolloClient, useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { addDays } from '@ortstreu/shared/kernel';
import { DEFAULT_VALIDITY_DAYS } from '@ortstreu/shared/offer';
import { failureFromError } from '../../apollo/failureFromError';
import { CreateOfferDocument, OfferSiteDocument, OfferStartDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useToday } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { OfferForm } from './OfferForm';
import { offerFormSchema, type OfferFormValues } from './offerForm';

/** Drafts an offer from the request and the sites in the address. */
export function OfferCreatePage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const today = useToday();
  const [params] = useSearchParams();
  const requestId = params.get('request') ?? '';
  const sites = params.get('sites') ?? '';
  const [start, setStart] = useState<{ name: string; values: OfferFormValues }>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    const load = async () => {
      const [answer, ...found] = await Promise.all([
        client.query({ query: OfferStartDocument, variables: { requestId } }),
        ...sites
          .split(',')
          .filter(Boolean)
          .map((id) => client.query({ query: OfferSiteDocument, variables: { id } })),
      ]);
      const request = answer.data?.siteRequest;
      if (!request) {
        setFailure({ code: 'NOT_FOUND', issues: [] });
        return;
      }
      const items = found.flatMap(({ data }) => (data?.site ? [{ siteId: data.site.id, name: data.site.name, text: '' }] : []));
      const { name, email, locale } = request.requester;
      setStart({
        name: request.displayName,
        values: {
          siteRequestId: request.id,
          title: t('offer.newTitle'),
          locale,
          intro: '',
          reasons: ['', '', ''],
          items,
          recipient: { name: name ?? '', email: email ?? '' },
          contactPhone: '',
          validUntil: addDays(today, DEFAULT_VALIDITY_DAYS),
        },
      });
    };
    load().catch((error: unknown) => setFailure(failureFromError(error)));
  }, [client, requestId, sites, today, t]);
  if (failure)
    return (
      <PageBody>
        <ErrorState failure={failure} />
      </PageBody>
    );
  if (!start)
    return (
      <PageBody narrow>
        <Skeletons kind="page" />
      </PageBody>
    );
  return <Draft name={start.name} values={start.values} />;
}

function Draft({ name, values }: { name: string; values: OfferFormValues }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useZodForm(offerFormSchema, { defaultValues: values });
  const issues = useServerIssues(form);
  const [create, { loading }] = useMutation(CreateOfferDocument, { update: (cache) => void cache.evict({ fieldName: 'offers' }) });
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      const { data } = await create({ variables: { input: input } });
      if (data) await navigate(`/offers/${data.createOffer.id}`, { replace: true });
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  return (
    <PageBody narrow>
      <PageHeader title={t('offer.one')} sentence={t('offer.forRequest', { name })} />
      <OfferForm form={form} onSubmit={() => void submit()} isSaving={loading} failure={issues.failure} back={`/requests/${values.siteRequestId}`} />
    </PageBody>
  );
}

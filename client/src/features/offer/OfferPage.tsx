import { Anchor, Badge, Group } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RecordPage } from '../../apollo/RecordPage';
import { OfferPageDocument, type OfferDetailsFragment } from '../../graphql/__generated__/operations';
import { RecordMarks } from '../../ui/RecordMarks';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { OfferDraft } from './OfferDraft';
import { SentOffer } from './SentOffer';

/** One offer: a draft to write and send, or what was sent and how often it was opened. */
export function OfferPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(OfferPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.offer} list={{ to: '/offers', title: t('offer.title') }} narrow>
      {(offer) => <OneOffer offer={offer} reload={async () => (await refetch()).data?.offer ?? null} />}
    </RecordPage>
  );
}

function OneOffer({ offer, reload }: { offer: OfferDetailsFragment; reload(): Promise<OfferDetailsFragment | null> }) {
  const { t } = useTranslation();
  return (
    <PageBody narrow>
      <PageHeader
        title={offer.title}
        sentence={
          offer.siteRequest ? (
            <Anchor component={Link} to={`/requests/${offer.siteRequest.id}`}>
              {t('offer.forRequest', { name: offer.siteRequest.displayName })}
            </Anchor>
          ) : null
        }
        badges={
          <Group gap="xs">
            <Badge variant="outline" color="gray">
              {t(`offer.states.${offer.state}`)}
            </Badge>
            <RecordMarks isSample={offer.isSample} />
          </Group>
        }
      />
      {offer.state === 'draft' && offer.viewerCan.update ? <OfferDraft key={offer.id} offer={offer} reload={reload} /> : <SentOffer offer={offer} />}
    </PageBody>
  );
}

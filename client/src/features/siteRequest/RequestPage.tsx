import { Alert, Anchor, Button, Card, Grid, Group, List, Menu, Stack, Title } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconArchive, IconArrowsMove, IconFlag, IconMailCheck, IconPencil } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { isLocalDate, localDateOf } from '@ortstreu/shared/kernel';
import { isOpenStage } from '@ortstreu/shared/siteRequest';
import { inBackground } from '../../apollo/inBackground';
import { RecordPage } from '../../apollo/RecordPage';
import { useSayFailure } from '../../apollo/useSayFailure';
import { AcknowledgeSiteRequestDocument, ArchiveSiteRequestDocument, RequestPageDocument, type RequestPageQuery } from '../../graphql/__generated__/operations';
import { RecordMarks } from '../../ui/RecordMarks';
import { useShortcut } from '../../ui/hooks/useShortcut';
import { useFormats, useLocaleSettings } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Timeline } from '../../ui/Timeline';
import { useUndo } from '../../ui/useUndo';
import { MatchList } from './MatchList';
import { nextStepAddress } from './nextStepAddress';
import { RequestClock } from './RequestClock';
import { RequestFacts } from './RequestFacts';
import { RequestProfile } from './RequestProfile';
import type { ShownRequest } from './shownRequest';
import { useMoveRequest } from './useMoveRequest';

type Offers = RequestPageQuery['offers']['edges'];

/** One request: the profile beside the ranked sites, the clock, the offers and the story. */
export function RequestPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(RequestPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.siteRequest} list={{ to: '/requests', title: t('siteRequest.title') }}>
      {(request) => <Loaded request={request} offers={data?.offers.edges ?? []} refetch={() => inBackground(refetch())} />}
    </RecordPage>
  );
}

function Loaded({ request, offers, refetch }: { request: ShownRequest; offers: Offers; refetch(): void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { timeZone } = useLocaleSettings();
  const navigate = useNavigate();
  const offerUndo = useUndo();
  const { move, dialog } = useMoveRequest(refetch);
  const [acknowledge] = useMutation(AcknowledgeSiteRequestDocument);
  const [archive] = useMutation(ArchiveSiteRequestDocument);
  const { viewerCan } = request;
  useShortcut('e', () => void navigate(`/requests/${request.id}/edit`), { enabled: viewerCan.update });
  const fail = useSayFailure();
  const input = { id: request.id, version: request.version };
  const setArchived = async (isArchived: boolean) => {
    const { data } = await archive({ variables: { input: { ...input, isArchived } } });
    const version = data?.archiveSiteRequest.version;
    if (isArchived && version)
      offerUndo(
        t('siteRequest.archived', { name: request.displayName }),
        async () => void (await archive({ variables: { input: { id: request.id, version, isArchived: false } } })),
      );
  };
  const due = request.nextStepOn && isLocalDate(request.nextStepOn) ? ` (${format.date(request.nextStepOn)})` : '';
  const sentence = [
    t(`siteRequest.stages.${request.stage}`),
    t('siteRequest.days', { count: request.daysInStage }),
    request.manager?.name,
    request.kind ? t(`siteRequest.kinds.${request.kind}`) : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <PageBody>
      <PageHeader
        title={request.displayName}
        sentence={
          <>
            {sentence}
            {request.company ? (
              <>
                {' '}
                ·{' '}
                <Anchor component={Link} to={`/companies/${request.company.id}`}>
                  {request.company.name}
                </Anchor>
              </>
            ) : null}
          </>
        }
        badges={
          <Group gap="xs">
            <RecordMarks isRestricted={request.confidentiality === 'restricted'} isSample={request.isSample} />
          </Group>
        }
        action={
          viewerCan.move && !request.archivedAt ? (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button leftSection={<IconArrowsMove size={18} aria-hidden />}>{t('common.board.moveTo')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {request.nextStages.map((stage) => (
                  <Menu.Item key={stage} onClick={() => void move(request, stage).catch(() => undefined)}>
                    {t(`siteRequest.stages.${stage}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : null
        }
      />
      <Group mb="md" gap="xs">
        {viewerCan.update ? (
          <Button variant="default" component={Link} to={`/requests/${request.id}/edit`} leftSection={<IconPencil size={18} aria-hidden />}>
            {t('common.action.edit')}
          </Button>
        ) : null}
        {viewerCan.update && !request.acknowledgedAt ? (
          <Button
            variant="default"
            leftSection={<IconMailCheck size={18} aria-hidden />}
            onClick={() =>
              void acknowledge({ variables: { input } })
                .then(() => notifications.show({ message: t('siteRequest.acknowledged') }))
                .catch(fail)
            }
          >
            {t('siteRequest.acknowledge')}
          </Button>
        ) : null}
        {viewerCan.archive ? (
          <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} onClick={() => void setArchived(!request.archivedAt).catch(fail)}>
            {request.archivedAt ? t('company.page.restore') : t('common.action.archive')}
          </Button>
        ) : null}
      </Group>
      {isOpenStage(request.stage) ? (
        <Alert mb="md" variant="outline" color={request.nextStep ? 'gray' : 'yellow.9'} title={t('siteRequest.nextStep')}>
          {request.nextStep ? `${request.nextStep}${due}` : t('siteRequest.noNextStep')}
          {viewerCan.update && !request.nextStep ? (
            <>
              {' · '}
              <Anchor component={Link} to={nextStepAddress(request.id)} inherit>
                {t('siteRequest.setNextStep')}
              </Anchor>
            </>
          ) : null}
        </Alert>
      ) : null}
      <Grid>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack>
            <RequestProfile request={request} />
            <RequestClock request={request} />
            <RequestFacts request={request} />
            {offers.length > 0 ? (
              <Card withBorder>
                <Title order={2} size="h4" mb="xs">
                  {t('offer.title')}
                </Title>
                <List size="sm">
                  {offers.map(({ node }) => (
                    <List.Item key={node.id}>
                      <Anchor component={Link} to={`/offers/${node.id}`}>
                        {node.title}
                      </Anchor>{' '}
                      · {t(`offer.states.${node.state}`)}
                      {node.viewCount > 0 ? ` · ${t('offer.views', { count: node.viewCount })}` : ''}
                    </List.Item>
                  ))}
                </List>
              </Card>
            ) : null}
            <Card withBorder>
              <Title order={2} size="h4" mb="xs">
                {t('siteRequest.story')}
              </Title>
              <Timeline
                label={t('siteRequest.story')}
                items={request.timeline.edges.map(({ node }) => ({
                  id: node.id,
                  day: localDateOf(new Date(node.at), timeZone),
                  icon: <IconFlag size={16} />,
                  title: node.sentence,
                  meta: node.actor?.name ?? t('timeline.system'),
                  body: node.text || undefined,
                }))}
              />
            </Card>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <MatchList requestId={request.id} canOffer={viewerCan.offer && !request.archivedAt} />
        </Grid.Col>
      </Grid>
      {dialog}
    </PageBody>
  );
}

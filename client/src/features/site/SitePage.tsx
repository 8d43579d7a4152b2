import { Alert, Anchor, Button, Card, Grid, Group, List, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconArchive, IconCheck, IconPencil, IconReplace } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { factLabel, type EssentialFact } from '@ortstreu/shared/site';
import { inBackground } from '../../apollo/inBackground';
import { RecordPage } from '../../apollo/RecordPage';
import { useSayFailure } from '../../apollo/useSayFailure';
import { ArchiveSiteDocument, ConfirmSiteDocument, SitePageDocument, type SitePageQuery } from '../../graphql/__generated__/operations';
import { RecordMarks } from '../../ui/RecordMarks';
import { useShortcut } from '../../ui/hooks/useShortcut';
import { useFormats } from '../../ui/LocaleContext';
import { MapView } from '../../ui/MapView';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { useUndo } from '../../ui/useUndo';
import { SiteFreshnessBadge, SiteStatusBadge } from './SiteBadges';
import { SiteFacts } from './SiteFacts';
import { SiteFiles } from './SiteFiles';
import { siteShapes } from './siteShapes';
import { StatusDialog } from './StatusDialog';

type Site = NonNullable<SitePageQuery['site']>;

/** One site: what it offers, how sure that is, where it lies and where its marketing stands. */
export function SitePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(SitePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.site} list={{ to: '/sites', title: t('site.title') }}>
      {(site) => <Loaded site={site} offers={data?.offers.edges.map((edge) => edge.node) ?? []} refetch={() => inBackground(refetch())} />}
    </RecordPage>
  );
}

function Loaded({ site, offers, refetch }: { site: Site; offers: SitePageQuery['offers']['edges'][number]['node'][]; refetch(): void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const offerUndo = useUndo();
  const [changing, setChanging] = useState(false);
  const [confirm, { loading: confirming }] = useMutation(ConfirmSiteDocument);
  const [archive] = useMutation(ArchiveSiteDocument);
  const shapes = useMemo(() => siteShapes([site]), [site]);
  const { viewerCan } = site;
  useShortcut('e', () => void navigate(`/sites/${site.id}/edit`), { enabled: viewerCan.update });
  const fail = useSayFailure();
  const confirmNow = async () => {
    await confirm({ variables: { input: { id: site.id, version: site.version } } });
    notifications.show({ message: t('site.confirmed', { name: site.name }) });
  };
  const setArchived = async (isArchived: boolean) => {
    const { data } = await archive({ variables: { input: { id: site.id, version: site.version, isArchived } } });
    const version = data?.archiveSite.version;
    if (isArchived && version)
      offerUndo(
        t('site.archived', { name: site.name }),
        async () => void (await archive({ variables: { input: { id: site.id, version, isArchived: false } } })),
      );
  };
  const sentence = [t(`site.kinds.${site.kind}`), site.municipality, site.areaM2 === null ? null : format.area(site.areaM2), site.zoning]
    .filter(Boolean)
    .join(' · ');
  return (
    <PageBody>
      <PageHeader
        title={site.name}
        sentence={
          <>
            {sentence} · <SiteFreshnessBadge site={site} />
          </>
        }
        badges={
          <Group gap="xs">
            <SiteStatusBadge site={site} />
            <RecordMarks isRestricted={site.confidentiality === 'restricted'} isSample={site.isSample} />
          </Group>
        }
        action={
          viewerCan.confirm && !site.archivedAt ? (
            <Button
              leftSection={<IconCheck size={18} aria-hidden />}
              loading={confirming}
              onClick={() => void confirmNow().catch(fail)}
              title={t('site.confirmHint')}
            >
              {t('site.confirm')}
            </Button>
          ) : null
        }
      />
      <Group mb="md" gap="xs">
        {viewerCan.update ? (
          <Button variant="default" component={Link} to={`/sites/${site.id}/edit`} leftSection={<IconPencil size={18} aria-hidden />}>
            {t('common.action.edit')}
          </Button>
        ) : null}
        {viewerCan.move ? (
          <Button variant="default" leftSection={<IconReplace size={18} aria-hidden />} onClick={() => setChanging(true)}>
            {t('site.changeStatus')}
          </Button>
        ) : null}
        {viewerCan.archive ? (
          <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} onClick={() => void setArchived(!site.archivedAt).catch(fail)}>
            {site.archivedAt ? t('company.page.restore') : t('common.action.archive')}
          </Button>
        ) : null}
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack>
            {site.dataGaps.length > 0 ? (
              <Alert variant="outline" color="yellow.9" title={t('site.gapsTitle')}>
                {site.dataGaps.map((fact) => factLabel(fact as EssentialFact, t)).join(', ')}
              </Alert>
            ) : null}
            {site.description ? (
              <Card withBorder style={{ whiteSpace: 'pre-line' }}>
                {site.description}
              </Card>
            ) : null}
            <SiteFacts site={site} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack>
            {shapes.features.length > 0 ? (
              <div style={{ display: 'flex', height: 340 }}>
                <MapView label={site.name} shapes={shapes} selectedId={site.id} />
              </div>
            ) : (
              <Text c="dimmed">{t('site.outlineNone')}</Text>
            )}
            {site.source ? (
              <Text size="sm" c="dimmed">
                {t('site.sourceOf', { source: site.source })}
              </Text>
            ) : null}
            <SiteFiles site={site} onChanged={refetch} />
            <Card withBorder>
              <Title order={2} size="h4" mb="xs">
                {t('site.history')}
              </Title>
              <List size="sm">
                {[...site.statusHistory].reverse().map((step) => (
                  <List.Item key={step.at}>
                    {format.dateTime(new Date(step.at))}: {t(`site.statuses.${step.status}`)}
                    {step.by ? `, ${step.by.name}` : ''}
                    {step.note ? ` – ${step.note}` : ''}
                  </List.Item>
                ))}
              </List>
            </Card>
            {offers.length > 0 ? (
              <Card withBorder>
                <Title order={2} size="h4" mb="xs">
                  {t('site.offers')}
                </Title>
                <List size="sm">
                  {offers.map((offer) => (
                    <List.Item key={offer.id}>
                      <Anchor component={Link} to={`/offers/${offer.id}`}>
                        {offer.title}
                      </Anchor>{' '}
                      · {t(`offer.states.${offer.state}`)}
                    </List.Item>
                  ))}
                </List>
              </Card>
            ) : null}
          </Stack>
        </Grid.Col>
      </Grid>
      {changing ? <StatusDialog site={site} onClose={() => setChanging(false)} /> : null}
    </PageBody>
  );
}

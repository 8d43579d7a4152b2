import { Alert, Anchor, Button, Card, Checkbox, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconCheck, IconQuestionMark, IconTilde, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { RequestMatchesDocument, type RequestMatchesQuery } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import classes from './MatchList.module.css';

type Match = RequestMatchesQuery['matches'][number];

/** So many at first, so many more on demand, and at most so many: nobody reads on after that. */
const PAGE = 20;
const MOST = 200;

const ICONS = { fits: IconCheck, fitsIf: IconTilde, doesNotFit: IconX, unknown: IconQuestionMark };

/** One site: the whole verdict, a small verdict for each criterion, and the reason of the one that is open. */
function MatchRow({ match, isChosen, onChoose }: { match: Match; isChosen: boolean; onChoose?: ((on: boolean) => void) | undefined }) {
  const { t } = useTranslation();
  const format = useFormats();
  const id = useId();
  const [open, setOpen] = useState<string>();
  const { site } = match;
  const Whole = ICONS[match.verdict];
  const shown = match.findings.find((finding) => finding.key === open);
  return (
    <Card withBorder p="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          {onChoose ? (
            <Checkbox
              mt={2}
              checked={isChosen}
              onChange={(event) => onChoose(event.currentTarget.checked)}
              aria-label={t('siteRequest.select', { name: site.name })}
            />
          ) : null}
          <div>
            <Anchor component={Link} to={`/sites/${site.id}`} fw={600}>
              {site.name}
            </Anchor>
            <Text size="sm" c="dimmed">
              {[site.municipality, site.areaM2 === null ? null : format.area(site.areaM2), t(`site.freshnesses.${site.freshness}`)].filter(Boolean).join(' · ')}
            </Text>
          </div>
        </Group>
        <Text span size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
          <Whole size={16} aria-hidden style={{ verticalAlign: '-3px', marginRight: 4 }} />
          {t(`matching.verdicts.${match.verdict}`)}
        </Text>
      </Group>
      <ul className={classes.verdicts}>
        {match.findings.map((finding) => {
          const Icon = ICONS[finding.verdict];
          return (
            <li key={finding.key}>
              <button
                type="button"
                className={classes.verdict}
                aria-expanded={open === finding.key}
                aria-controls={id}
                aria-label={t('matching.opensReason', { criterion: finding.label, verdict: t(`matching.verdicts.${finding.verdict}`) })}
                onClick={() => setOpen(open === finding.key ? undefined : finding.key)}
              >
                <Icon size={14} aria-hidden />
                {finding.label}
              </button>
            </li>
          );
        })}
      </ul>
      <div id={id} role="status">
        {shown ? (
          <Alert mt="xs" p="xs" color="gray" variant="light" role="status" title={`${shown.label}: ${t(`matching.verdicts.${shown.verdict}`)}`}>
            {shown.reason.text}
            <Text size="sm" c="dimmed">
              {[
                shown.asked ? `${t('matching.asked')}: ${shown.asked}` : '',
                `${t('matching.offered')}: ${shown.offered}`,
                shown.key === 'status' ? '' : t(`siteRequest.importances.${shown.importance}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Alert>
        ) : null}
      </div>
    </Card>
  );
}

/** The sites for a request, best first; chosen ones become an offer. */
export function MatchList({ requestId, canOffer }: { requestId: string; canOffer: boolean }) {
  const { t } = useTranslation();
  const [withRefused, setWithRefused] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [first, setFirst] = useState(PAGE);
  const {
    data: answer,
    previousData,
    error,
    loading,
    refetch,
  } = useQuery(RequestMatchesDocument, {
    variables: { id: requestId, withRefused, first },
    fetchPolicy: 'cache-and-network',
  });
  // What is shown stays while more of it is on its way.
  const data = answer ?? (first > PAGE ? previousData : undefined);
  const hasMore = answer ? answer.matches.length === first && first < MOST : first > PAGE;
  const choose = (id: string, on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((other) => other !== id)));
  return (
    <section aria-labelledby="matches">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="matches">
          {t('siteRequest.matches')}
        </Title>
        <Switch
          label={t('siteRequest.showRefused')}
          checked={withRefused}
          onChange={(event) => {
            setWithRefused(event.currentTarget.checked);
            setFirst(PAGE);
          }}
        />
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {t('siteRequest.matchesHint')}
      </Text>
      {error && !data ? <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} /> : null}
      {loading && !data ? <Skeletons kind="page" /> : null}
      {data?.matches.length === 0 ? <EmptyState title={t('siteRequest.noMatches')} /> : null}
      <Stack gap="sm">
        {data?.matches.map((match) => (
          <MatchRow
            key={match.site.id}
            match={match}
            isChosen={chosen.includes(match.site.id)}
            onChoose={canOffer && match.verdict !== 'doesNotFit' ? (on) => choose(match.site.id, on) : undefined}
          />
        ))}
      </Stack>
      {hasMore ? (
        <Button mt="sm" variant="subtle" loading={loading} onClick={() => setFirst(Math.min(first + PAGE, MOST))}>
          {t('common.action.loadMore')}
        </Button>
      ) : null}
      {canOffer && chosen.length > 0 ? (
        <Group
          justify="space-between"
          mt="md"
          p="sm"
          style={{ position: 'sticky', bottom: 0, background: 'var(--ot-surface)', borderTop: '1px solid var(--ot-hairline)', zIndex: 2 }}
        >
          <Text>{t('siteRequest.selected', { count: chosen.length })}</Text>
          <Button component={Link} to={`/offers/new?request=${requestId}&sites=${chosen.join(',')}`}>
            {t('siteRequest.makeOffer')}
          </Button>
        </Group>
      ) : null}
    </section>
  );
}

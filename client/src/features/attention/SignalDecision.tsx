import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SignalLineFragment } from '../../graphql/__generated__/operations';
import { RecordMarks } from '../../ui/RecordMarks';
import { LevelBadge } from '../../ui/LevelBadge';
import { useFormats } from '../../ui/LocaleContext';
import { canAssign } from './canAssign';
import classes from './attention.module.css';

interface SignalDecisionProps {
  signal: SignalLineFragment;
  working: boolean;
  onConfirm(): void;
  onDismiss(): void;
  onAssign(): void;
}

/** Everything that is known of one signal, and the decision on it. */
export function SignalDecision({ signal, working, onConfirm, onDismiss, onAssign }: SignalDecisionProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const { company } = signal;
  return (
    <Card withBorder component="section" aria-label={t(`signal.kind.${signal.kind}`)}>
      <Stack gap="sm">
        <div>
          <Group gap="sm">
            <Title order={2} size="h3">
              {t(`signal.kind.${signal.kind}`)}
            </Title>
            <RecordMarks isRestricted={signal.confidentiality === 'restricted'} />
          </Group>
          {company ? (
            <Group gap="sm">
              <Anchor component={Link} to={`/companies/${company.id}`}>
                {company.name}
              </Anchor>
              <Text span size="sm" c="dimmed">
                {company.address.city}
              </Text>
              <LevelBadge level={company.attention.level} />
            </Group>
          ) : null}
        </div>
        {signal.evidence ? <blockquote className={classes.evidence}>{signal.evidence}</blockquote> : null}
        <dl className={classes.facts}>
          <dt>{t('signal.field.certainty')}</dt>
          <dd>
            {t(`signal.certainty.${signal.certainty}`)}
            {signal.certainty === 'rumour' ? `. ${t('signal.certaintyHint.rumour')}` : ''}
          </dd>
          <dt>{t('signal.field.source')}</dt>
          <dd>
            {signal.visitId ? (
              <Anchor component={Link} to={`/visits/${signal.visitId}`}>
                {t(`signal.source.${signal.source}`)}
              </Anchor>
            ) : (
              t(`signal.source.${signal.source}`)
            )}
            {signal.author ? ` (${signal.author.name})` : ''}
          </dd>
          <dt>{t('signal.field.observedOn')}</dt>
          <dd>{format.longDate(signal.observedOn)}</dd>
          <dt>{t('signal.field.expiresOn')}</dt>
          <dd>{signal.expiresOn ? format.date(signal.expiresOn) : t('signal.untilResolved')}</dd>
          {signal.link ? (
            <>
              <dt>{t('signal.field.link')}</dt>
              <dd>
                <Anchor href={signal.link} target="_blank" rel="noreferrer noopener">
                  {signal.link}
                </Anchor>
              </dd>
            </>
          ) : null}
        </dl>
        {signal.viewerCan.decide ? (
          <Group>
            <Button loading={working} onClick={onConfirm}>
              {t('signal.confirm')}
            </Button>
            {canAssign(signal) ? (
              <Button variant="default" disabled={working} onClick={onAssign}>
                {t('signal.assign')}
              </Button>
            ) : null}
            <Button variant="default" disabled={working} onClick={onDismiss}>
              {t('signal.dismiss')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Card>
  );
}

import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../apollo/ViewerContext';
import { type TodayQuery } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { FollowUpLine } from '../followUp/parts';
import { CompanyLine } from './CompanyLine';
import classes from './today.module.css';

type Today = TodayQuery['today'];

/** Left and wide: what is due, overdue first, each with its action in place; or three companies worth a visit. */
export function DueCard({ today, isMine, onChanged }: { today: Today; isMine: boolean; onChanged(): void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { can } = useViewer();
  const isQuiet = today.followUps.length === 0 && today.caseSteps.length === 0;
  const caseSentence = (step: Today['caseSteps'][number]['nextStep']) =>
    step ? t('today.caseStepDue', { title: step.title, when: step.dueOn ? format.relativeDay(step.dueOn, today.day) : '' }) : t('today.caseNoStep');
  return (
    <Card withBorder component="section" aria-labelledby="today-due">
      <Title order={2} size="h3" id="today-due" mb="sm">
        {t('today.due')}
      </Title>
      {isQuiet ? (
        <Stack gap="sm">
          <Text fw={550}>{t('today.nothingTitle')}</Text>
          <Text c="dimmed">{today.suggestions.length > 0 ? t('today.nothingText') : t('today.nothingAtAll')}</Text>
          <ul className={classes.list}>
            {today.suggestions.map((company) => (
              <CompanyLine
                key={company.id}
                company={company}
                action={
                  can.write ? (
                    <Button component={Link} to={`/visits/new?company=${company.id}`} size="xs" variant="default">
                      {t('today.visit')}
                    </Button>
                  ) : undefined
                }
              />
            ))}
          </ul>
        </Stack>
      ) : (
        <ul className={classes.list}>
          {today.followUps.map((followUp) => (
            <FollowUpLine key={`${followUp.id}-${followUp.version}`} followUp={followUp} company={followUp.company} onChanged={onChanged} />
          ))}
          {today.caseSteps.map((record) => (
            <li key={record.id}>
              <Group justify="space-between" align="flex-start">
                <div>
                  <Anchor component={Link} to={`/cases/${record.id}`} fw={550}>
                    {record.company?.name ?? record.title}
                  </Anchor>
                  <Text>{`${t('today.case')}: ${record.title}`}</Text>
                  <Text size="sm" c={record.nextStep ? 'var(--mantine-color-error)' : 'var(--ot-level-talk)'}>
                    {[record.owner?.name, caseSentence(record.nextStep)].filter(Boolean).join(' · ')}
                  </Text>
                </div>
                <Button component={Link} to={`/cases/${record.id}`} size="xs" variant="default">
                  {t('common.action.open')}
                </Button>
              </Group>
            </li>
          ))}
          {today.hasMoreCaseSteps ? (
            <li>
              <Anchor component={Link} to={isMine ? '/cases?mine=1' : '/cases'}>
                {t('today.moreCases')}
              </Anchor>
            </li>
          ) : null}
        </ul>
      )}
    </Card>
  );
}

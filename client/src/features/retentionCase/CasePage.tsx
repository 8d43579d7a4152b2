import { Anchor, Badge, Button, Card, Grid, Menu, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { canMove } from '@ortstreu/shared/kernel';
import { CASE_STAGES, CASE_TRANSITIONS } from '@ortstreu/shared/retentionCase';
import { inBackground } from '../../apollo/inBackground';
import { RecordPage } from '../../apollo/RecordPage';
import { CasePageDocument, type CaseDetailsFragment } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { CaseEditor } from './CaseEditor';
import { CaseFacts } from './CaseFacts';
import { useMoveCase } from './useMoveCase';

/** One case: what is at stake, what is done, where it stands. */
export function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(CasePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, refetch } = answer;
  return (
    <RecordPage answer={answer} record={data?.retentionCase} list={{ to: '/cases', title: t('retentionCase.title') }}>
      {(record) => <CaseView key={id} record={record} reload={async () => (await refetch()).data?.retentionCase ?? null} />}
    </RecordPage>
  );
}

function CaseView({ record, reload }: { record: CaseDetailsFragment; reload(): Promise<CaseDetailsFragment | null> }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { move, dialog } = useMoveCase(() => inBackground(reload()));
  const targets = CASE_STAGES.filter((stage) => canMove(CASE_TRANSITIONS, record.stage, stage));
  return (
    <PageBody>
      <PageHeader
        title={record.title}
        sentence={
          <>
            {record.company ? (
              <Anchor component={Link} to={`/companies/${record.company.id}`}>
                {record.company.name}
              </Anchor>
            ) : null}{' '}
            · {t('retentionCase.daysInStage', { count: record.daysInStage })}
          </>
        }
        badges={
          <Badge size="lg" variant="light" style={{ textTransform: 'none' }}>
            {t(`retentionCase.stages.${record.stage}`)}
          </Badge>
        }
        action={
          record.viewerCan.move ? (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button rightSection={<IconArrowRight size={18} aria-hidden />}>{t('common.action.move')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {targets.map((stage) => (
                  <Menu.Item key={stage} onClick={() => void move(record, stage).catch(() => undefined)}>
                    {t(`retentionCase.stages.${stage}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : null
        }
      />
      {dialog}
      <Grid>
        <Grid.Col span={{ base: 12, md: 8 }}>
          {record.viewerCan.update ? <CaseEditor record={record} reload={reload} /> : <CaseFacts record={record} />}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack>
            {record.outcome ? (
              <Card withBorder>
                <Title order={2} size="h4">
                  {t('retentionCase.field.outcome')}
                </Title>
                <Text fw={550}>{t(`retentionCase.outcomes.${record.outcome}`)}</Text>
                <Text style={{ whiteSpace: 'pre-wrap' }}>{record.reason}</Text>
                {record.jobsSecured ? (
                  <Text size="sm" c="dimmed">
                    {t('retentionCase.field.jobsSecured')}: {format.number(record.jobsSecured, 0)}
                  </Text>
                ) : null}
                {record.jobsLost ? (
                  <Text size="sm" c="dimmed">
                    {t('retentionCase.field.jobsLost')}: {format.number(record.jobsLost, 0)}
                  </Text>
                ) : null}
              </Card>
            ) : null}
            <Card withBorder>
              <Title order={2} size="h4" mb="xs">
                {t('retentionCase.field.history')}
              </Title>
              <Stack component="ol" gap="xs" style={{ margin: 0, paddingLeft: 20 }}>
                {record.stageHistory.map((entry) => (
                  <li key={entry.at}>
                    {t(`retentionCase.stages.${entry.stage}`)}{' '}
                    <Text span size="sm" c="dimmed">
                      {format.dateTime(new Date(entry.at))}
                      {entry.by ? ` · ${entry.by.name}` : ''}
                    </Text>
                  </li>
                ))}
              </Stack>
            </Card>
          </Stack>
        </Grid.Col>
      </Grid>
    </PageBody>
  );
}

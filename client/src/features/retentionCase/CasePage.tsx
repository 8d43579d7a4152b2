import { Anchor, Badge, Button, Card, Grid, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { canMove } from '@ortstreu/shared/kernel';
import { CASE_STAGES, CASE_TRANSITIONS } from '@ortstreu/shared/retentionCase';
import { failureFromError } from '../../apollo/failureFromError';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { CasePageDocument, UpdateCaseDocument, type CaseDetailsFragment } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { CaseFields } from './CaseFields';
import { caseFormSchema, formOf } from './caseForm';
import { useCaseWords } from './useCaseWords';
import { useMoveCase } from './useMoveCase';

/** One case: what is at stake, what is done, where it stands. */
export function CasePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CasePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data)
    return (
      <PageBody>
        <ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} />
      </PageBody>
    );
  if (loading && !data)
    return (
      <PageBody>
        <Skeletons kind="page" />
      </PageBody>
    );
  if (!data?.retentionCase)
    return (
      <PageBody>
        <EmptyState
          order={1}
          title={t('retentionCase.notFound')}
          action={
            <Button component={Link} to="/cases">
              {t('retentionCase.title')}
            </Button>
          }
        />
      </PageBody>
    );
  return <CaseView key={id} record={data.retentionCase} reload={async () => (await refetch()).data?.retentionCase ?? null} />;
}

function CaseView({ record, reload }: { record: CaseDetailsFragment; reload(): Promise<CaseDetailsFragment | null> }) {
  const { t } = useTranslation();
  const format = useFormats();
  const people = useOfficePeople();
  const form = useZodForm(caseFormSchema, { defaultValues: formOf(record) });
  const issues = useServerIssues(form);
  const asStored = (current: CaseDetailsFragment) => ({ version: current.version, values: formOf(current) });
  const conflict = useFormConflict(form, {
    opened: asStored(record),
    reload: async () => {
      const current = await reload();
      return current && asStored(current);
    },
  });
  const words = useCaseWords(people);
  const [update, { loading }] = useMutation(UpdateCaseDocument);
  const { move, dialog } = useMoveCase(() => void reload());
  const submit = form.handleSubmit(async ({ companyId: _companyId, signalId: _signalId, teamIds: _teamIds, readerIds: _readerIds, ...input }) => {
    issues.clear();
    const outcome = await conflict.save((version) => update({ variables: { input: { ...input, id: record.id, version } } }));
    if (outcome === true) {
      form.reset(form.getValues());
      notifications.show({ message: t('retentionCase.saved') });
    } else if (outcome) issues.show(outcome);
  });
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
          <Card withBorder>
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              <fieldset disabled={!record.viewerCan.update} style={{ border: 0, margin: 0, padding: 0 }}>
                <CaseFields form={form} people={people} isReadOnly={!record.viewerCan.update} />
              </fieldset>
              <UnsavedGuard when={form.formState.isDirty && !form.formState.isSubmitting} />
              <ConflictPanel conflict={conflict} {...words} />
              {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
              {record.viewerCan.update ? (
                <Group justify="flex-end" mt="md">
                  <Button type="submit" loading={loading}>
                    {t('retentionCase.save')}
                  </Button>
                </Group>
              ) : null}
            </form>
          </Card>
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

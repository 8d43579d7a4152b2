import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { RunImportDocument, UndoImportDocument } from '../../graphql/__generated__/operations';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorState } from '../../ui/ErrorState';
import { Figures } from './Figures';
import type { ImportRun } from './importRun';
import { RowsTable } from './RowsTable';

interface ResultStepProps {
  run: ImportRun;
  onRemap(): void;
}

/** The end: what went in, what did not and why, and the way back. */
export function ResultStep({ run, onRemap }: ResultStepProps) {
  const { t } = useTranslation();
  const { counts } = run;
  const out = counts.rejected + counts.skipped;
  const figures =
    run.status === 'undone'
      ? [
          { label: t('importing.result.undoneCount'), value: counts.undone },
          { label: t('importing.result.kept'), value: counts.kept },
        ]
      : [
          { label: t('importing.result.created'), value: counts.created },
          { label: t('importing.result.filled'), value: counts.filled },
          { label: t('importing.result.out'), value: out },
        ];
  return (
    <Stack gap="lg">
      {run.status === 'failed' ? (
        <Stopped run={run} onRemap={onRemap} />
      ) : (
        <Title order={2}>{run.status === 'undone' ? t('importing.result.undone') : t('importing.result.title')}</Title>
      )}
      <Figures figures={figures} />
      {run.status === 'done' ? (
        <Group>
          {counts.created > 0 ? (
            <Button component={Link} to={`/companies?importRunId=${run.id}`}>
              {t('importing.result.show')}
            </Button>
          ) : null}
          {run.viewerCan.undo ? <Undo run={run} /> : null}
        </Group>
      ) : null}
      <section>
        <Group justify="space-between" mb="xs">
          <Title order={2}>{t('importing.result.outTitle')}</Title>
          {out > 0 ? (
            <Button
              component="a"
              href={`/imports/${run.id}/rejected.csv`}
              download
              variant="default"
              size="xs"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('importing.result.download')}
            </Button>
          ) : null}
        </Group>
        <Text size="sm" c="dimmed" mb="xs">
          {out > 0 ? t('importing.result.downloadHint') : t('importing.result.outNone')}
        </Text>
        {out > 0 ? <RowsTable runId={run.id} headers={run.headers} states={['rejected', 'skipped']} label={t('importing.result.outTitle')} /> : null}
      </section>
    </Stack>
  );
}

/** The workers gave up: what is written stays, and the rest can be tried again. */
function Stopped({ run, onRemap }: ResultStepProps) {
  const { t } = useTranslation();
  const [resume, { loading, error }] = useMutation(RunImportDocument);
  const hasBegun = run.counts.created + run.counts.filled > 0;
  return (
    <Alert color="red" variant="outline" role="alert" title={t('importing.result.failedTitle')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('importing.result.failedText', { reason: run.failure ?? '' })}</Text>
        {error ? <ErrorState failure={failureFromError(error)} /> : null}
        {hasBegun ? (
          <Button
            size="xs"
            loading={loading}
            onClick={() => void resume({ variables: { input: { id: run.id, version: run.version } } }).catch(() => undefined)}
          >
            {t('importing.run.resume')}
          </Button>
        ) : (
          <Anchor component="button" type="button" size="sm" onClick={onRemap}>
            {t('importing.mapping.change')}
          </Anchor>
        )}
      </Stack>
    </Alert>
  );
}

function Undo({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [undo, { error }] = useMutation(UndoImportDocument, { update: (cache) => void cache.evict({ fieldName: 'companies' }) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('importing.result.undo')}
      </Button>
      {error ? <ErrorState failure={failureFromError(error)} /> : null}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('importing.result.undo')}
        confirm={t('importing.result.undo')}
        onConfirm={async () => {
          await undo({ variables: { input: { id: run.id, version: run.version } } }).catch(() => undefined);
          setAsking(false);
        }}
      >
        {t('importing.result.undoConfirm')}
      </ConfirmDialog>
    </>
  );
}

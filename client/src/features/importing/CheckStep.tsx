import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { DiscardImportDocument, RunImportDocument } from '../../graphql/__generated__/operations';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { DuplicatesTable } from './DuplicatesTable';
import { Figures } from './Figures';
import type { ImportRun } from './importRun';
import { RowsTable } from './RowsTable';

interface CheckStepProps {
  run: ImportRun;
  reload(): void;
  onRemap(): void;
}

/** The third step: what would come in, what would not and why, and what looks known. Nothing is written yet. */
export function CheckStep({ run, reload, onRemap }: CheckStepProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const [asking, setAsking] = useState(false);
  const [start, starting] = useMutation(RunImportDocument);
  const [discard, discarding] = useMutation(DiscardImportDocument, { update: (cache) => void cache.evict({ fieldName: 'imports' }) });
  const input = { id: run.id, version: run.version };
  const { counts } = run;
  const error = starting.error ?? discarding.error;
  const figures = [
    { label: t('importing.check.ready'), value: counts.ready + counts.hinted },
    ...(counts.hinted > 0 ? [{ label: t('importing.check.hinted'), value: counts.hinted }] : []),
    { label: t('importing.check.duplicates'), value: counts.duplicates },
    { label: t('importing.check.rejected'), value: counts.rejected },
  ];
  // Somebody else may have moved on: then the current state is shown with the failure.
  const begin = (): void => void start({ variables: { input } }).catch(reload);
  return (
    <Stack gap="lg">
      <Figures figures={figures} />
      {error ? <ErrorState failure={failureFromError(error)} /> : null}
      {run.viewerCan.run ? (
        <Group>
          <Button onClick={begin} loading={starting.loading} disabled={run.toWrite === 0}>
            {run.toWrite === 0 ? t('importing.run.nothing') : t('importing.run.start', { count: run.toWrite, formatted: format.number(run.toWrite, 0) })}
          </Button>
          <Button variant="default" onClick={onRemap}>
            {t('importing.mapping.change')}
          </Button>
          <Button variant="subtle" color="gray" c="var(--mantine-color-error)" onClick={() => setAsking(true)}>
            {t('importing.run.discard')}
          </Button>
        </Group>
      ) : null}
      {counts.duplicates > 0 ? (
        <section>
          <Title order={2}>{t('importing.duplicates.title')}</Title>
          <Text size="sm" c="dimmed" mb="xs">
            {t('importing.duplicates.intro')}
          </Text>
          <DuplicatesTable run={run} />
        </section>
      ) : null}
      <section>
        <Title order={2} mb="xs">
          {t('importing.check.rejectedTitle')}
        </Title>
        {counts.rejected > 0 ? (
          <RowsTable runId={run.id} headers={run.headers} states={['rejected']} label={t('importing.check.rejectedTitle')} />
        ) : (
          <Text size="sm">{t('importing.check.rejectedNone')}</Text>
        )}
      </section>
      {counts.hinted > 0 ? (
        <section>
          <Title order={2} mb="xs">
            {t('importing.check.hintedTitle')}
          </Title>
          <RowsTable runId={run.id} headers={run.headers} states={['hinted']} label={t('importing.check.hintedTitle')} />
        </section>
      ) : null}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('importing.run.discard')}
        confirm={t('importing.run.discard')}
        onConfirm={async () => {
          await discard({ variables: { input } }).catch(() => undefined);
          setAsking(false);
        }}
      >
        {t('importing.run.discardConfirm')}
      </ConfirmDialog>
    </Stack>
  );
}

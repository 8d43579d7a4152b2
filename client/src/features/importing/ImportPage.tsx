import { Alert, Anchor, Stack } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { inBackground } from '../../apollo/inBackground';
import { RecordPage } from '../../apollo/RecordPage';
import { ImportDocument } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { CheckStep } from './CheckStep';
import type { ImportRun } from './importRun';
import { ImportSteps } from './ImportSteps';
import { isBusy, stepOf } from './importStatus';
import { MappingStep } from './MappingStep';
import { ResultStep } from './ResultStep';
import { TurnProgress } from './TurnProgress';

const LOOK_AGAIN_MS = 700;

/** One import on its way; leaving the page changes nothing, coming back shows where it stands. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(ImportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { startPolling, stopPolling } = answer;
  const run = answer.data?.import;
  const busy = isBusy(run?.status);
  useEffect(() => {
    if (busy) startPolling(LOOK_AGAIN_MS);
    return () => stopPolling();
  }, [busy, startPolling, stopPolling]);
  return (
    <RecordPage answer={answer} record={run} list={{ to: '/import', title: t('importing.back') }}>
      {(found) => <OneImport key={found.id} run={found} reload={() => inBackground(answer.refetch())} />}
    </RecordPage>
  );
}

function OneImport({ run, reload }: { run: ImportRun; reload(): void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [remapping, setRemapping] = useState(false);
  const isMapping = run.status === 'mapping' || (remapping && (run.status === 'checked' || run.status === 'failed'));
  return (
    <PageBody>
      <PageHeader title={run.fileName} sentence={t('importing.mapping.rows', { count: run.rowCount, formatted: format.number(run.rowCount, 0) })} />
      <ImportSteps current={isMapping ? 'mapping' : stepOf(run.status)} />
      <Stack>
        {isMapping ? (
          <MappingStep run={run} onChecked={() => setRemapping(false)} />
        ) : (
          <Standing run={run} reload={reload} onRemap={() => setRemapping(true)} />
        )}
        <Anchor component={Link} to="/import" size="sm">
          {t('importing.back')}
        </Anchor>
      </Stack>
    </PageBody>
  );
}

function Standing({ run, reload, onRemap }: { run: ImportRun; reload(): void; onRemap(): void }) {
  const { t } = useTranslation();
  switch (run.status) {
    case 'checking':
      return <TurnProgress label={t('importing.check.running')} done={run.progress} total={run.rowCount} />;
    case 'running':
      return <TurnProgress label={t('importing.run.running')} done={run.progress} total={run.rowCount} />;
    case 'undoing':
      return <TurnProgress label={t('importing.result.undoing')} done={run.progress} total={run.counts.created + run.counts.filled} />;
    case 'checked':
      return <CheckStep run={run} reload={reload} onRemap={onRemap} />;
    case 'discarded':
      return (
        <Alert variant="outline" color="gray" role="status">
          {t('importing.run.discarded')}
        </Alert>
      );
    default:
      return <ResultStep run={run} onRemap={onRemap} />;
  }
}

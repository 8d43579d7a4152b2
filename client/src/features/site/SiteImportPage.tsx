import { Alert, Button, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { RequestFailed } from '../../apollo/request';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/FileDrop';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { importSiteFile, type SiteImportProgress, type SiteImportResult } from './importSiteFile';
import { RefusedAreas } from './RefusedAreas';

interface Chosen {
  file: File;
  count: number;
}

const countOf = (geojson: unknown): number => {
  const features = typeof geojson === 'object' && geojson !== null ? (geojson as { features?: unknown }).features : undefined;
  return Array.isArray(features) ? features.length : 0;
};

/** Takes over a GeoJSON file: asks for the town, shows how far it is, and says for every area what became of it. */
export function SiteImportPage() {
  const { t } = useTranslation();
  const { cache } = useApolloClient();
  const [chosen, setChosen] = useState<Chosen>();
  const [municipality, setMunicipality] = useState('');
  const [postalCode, setPostalCode] = useState('');
  const [progress, setProgress] = useState<SiteImportProgress>();
  const [result, setResult] = useState<SiteImportResult>();
  const [failure, setFailure] = useState<Failure>();
  const take = async (file: File) => {
    setResult(undefined);
    setFailure(undefined);
    setChosen(undefined);
    try {
      setChosen({ file, count: countOf(JSON.parse(await file.text()) as unknown) });
    } catch (error) {
      setFailure({ code: 'VALIDATION_FAILED', issues: [{ path: 'file', code: 'geojson.unreadable' }] });
      throw error;
    }
  };
  const start = async ({ file, count }: Chosen) => {
    setFailure(undefined);
    setResult(undefined);
    setProgress({ done: 0, total: count });
    try {
      setResult(await importSiteFile(file, { municipality, postalCode }, setProgress));
      setChosen(undefined);
    } catch (error) {
      setFailure(error instanceof RequestFailed ? error.failure : failureFromError(error));
    } finally {
      cache.evict({ fieldName: 'sites' });
      setProgress(undefined);
    }
  };
  return (
    <PageBody narrow>
      <PageHeader title={t('site.importing.title')} sentence={t('site.importing.context')} />
      <Stack>
        <FileDrop
          label={t('site.importing.drop')}
          types={['.geojson', '.json']}
          megabytes={25}
          done={(name) => t('site.importing.read', { name })}
          onFile={take}
        />
        {chosen ? (
          <>
            <Text>
              <strong>{chosen.file.name}</strong>: {t('site.importing.found', { count: chosen.count })}. {t('site.importing.computed')}
            </Text>
            <Group grow align="flex-start">
              <TextInput
                label={t('site.importing.place')}
                description={t('site.importing.placeHint')}
                value={municipality}
                onChange={(event) => setMunicipality(event.currentTarget.value)}
              />
              <TextInput
                label={t('site.importing.postalCode')}
                description={t('site.importing.postalCodeHint')}
                inputMode="numeric"
                value={postalCode}
                onChange={(event) => setPostalCode(event.currentTarget.value)}
              />
            </Group>
            <Group justify="flex-end">
              <Button loading={progress !== undefined} onClick={() => void start(chosen)}>
                {t('site.importing.start')}
              </Button>
            </Group>
          </>
        ) : null}
        {progress ? <Working progress={progress} /> : null}
        {failure ? <ErrorState failure={failure} kept /> : null}
        {result ? (
          <div role="status">
            <Alert color="teal" variant="outline">
              {t('site.importing.result', { created: result.created, updated: result.updated, unchanged: result.unchanged })}
            </Alert>
            {result.refused.length > 0 ? <RefusedAreas refused={result.refused} /> : null}
            <Button component={Link} to="/sites" mt="md">
              {t('site.importing.toList')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </PageBody>
  );
}

function Working({ progress: { done, total } }: { progress: SiteImportProgress }) {
  const { t } = useTranslation();
  const format = useFormats();
  const text = t('site.importing.progress', { done: format.number(done, 0), total: format.number(total, 0) });
  return (
    <div role="status">
      <Progress.Root size="lg">
        <Progress.Section value={total === 0 ? 100 : (done / total) * 100} aria-label={t('site.importing.start')} aria-valuetext={text} />
      </Progress.Root>
      <Text size="sm" mt={4}>
        {text}
      </Text>
    </div>
  );
}

import { Alert, Button, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { ImportSitesDocument, type ImportSitesMutation } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/FileDrop';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';

interface Chosen {
  name: string;
  geojson: unknown;
  count: number;
}

const countOf = (geojson: unknown): number => {
  const features = typeof geojson === 'object' && geojson !== null ? (geojson as { features?: unknown }).features : undefined;
  return Array.isArray(features) ? features.length : 0;
};

/** Reads a GeoJSON file, asks for the town, and says for every area what became of it. */
export function SiteImportPage() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();
  const [unreadable, setUnreadable] = useState(false);
  const [municipality, setMunicipality] = useState('');
  const [postalCode, setPostalCode] = useState('');
  const [result, setResult] = useState<ImportSitesMutation['importSites']>();
  const [failure, setFailure] = useState<Failure>();
  const [run, { loading }] = useMutation(ImportSitesDocument, { update: (cache) => void cache.evict({ fieldName: 'sites' }) });
  const take = async (file: File) => {
    setResult(undefined);
    setFailure(undefined);
    setUnreadable(false);
    try {
      const geojson = JSON.parse(await file.text()) as unknown;
      setChosen({ name: file.name, geojson, count: countOf(geojson) });
    } catch (error) {
      setChosen(undefined);
      setUnreadable(true);
      throw error;
    }
  };
  const start = async () => {
    if (!chosen) return;
    setFailure(undefined);
    try {
      const { data } = await run({ variables: { input: { geojson: chosen.geojson, municipality: municipality || null, postalCode: postalCode || null, fallbackName: t('site.importing.fallbackName') } } });
      setResult(data?.importSites);
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  return (
    <PageBody narrow>
      <PageHeader title={t('site.importing.title')} sentence={t('site.importing.context')} />
      <Stack>
        <FileDrop label={t('site.importing.drop')} types={['.geojson', '.json']} megabytes={1} onFile={take} />
        {unreadable ? <Alert color="red" variant="outline" role="alert">{t('site.importing.unreadable')}</Alert> : null}
        {chosen ? (
          <>
            <Text><strong>{chosen.name}</strong>: {t('site.importing.found', { count: chosen.count })}. {t('site.importing.computed')}</Text>
            <Group grow align="flex-start">
              <TextInput label={t('site.importing.place')} value={municipality} onChange={(event) => setMunicipality(event.currentTarget.value)} />
              <TextInput label={t('site.importing.postalCode')} value={postalCode} onChange={(event) => setPostalCode(event.currentTarget.value)} />
            </Group>
            <Group justify="flex-end"><Button loading={loading} onClick={() => void start()}>{t('site.importing.start')}</Button></Group>
          </>
        ) : null}
        {failure ? <ErrorState failure={failure} kept /> : null}
        {result ? (
          <div role="status">
            <Alert color="teal" variant="outline">{t('site.importing.result', { created: result.created, updated: result.updated, unchanged: result.unchanged })}</Alert>
            {result.refused.length > 0 ? (
              <>
                <Title order={2} size="h4" mt="md">{t('site.importing.refused', { count: result.refused.length })}</Title>
                <Table>
                  <Table.Thead><Table.Tr><Table.Th>{t('site.importing.row')}</Table.Th><Table.Th>{t('site.facts.name')}</Table.Th><Table.Th>{t('site.importing.reason')}</Table.Th></Table.Tr></Table.Thead>
                  <Table.Tbody>{result.refused.map((area) => <Table.Tr key={area.index}><Table.Td>{area.index + 1}</Table.Td><Table.Td>{area.name}</Table.Td><Table.Td>{area.issues.map((issue) => issue.text).join(' ')}</Table.Td></Table.Tr>)}</Table.Tbody>
                </Table>
              </>
            ) : null}
            <Button component={Link} to="/sites" variant="default" mt="md">{t('site.importing.toList')}</Button>
          </div>
        ) : null}
      </Stack>
    </PageBody>
  );
}

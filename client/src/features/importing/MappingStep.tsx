import { Alert, Button, Checkbox, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { mappingIssues } from '@ortstreu/shared/importing';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { SetImportMappingDocument, type ImportField } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import type { ImportRun } from './importRun';
import { MappingTable } from './MappingTable';

interface MappingStepProps {
  run: ImportRun;
  onChecked(): void;
}

/** The second step: what the columns mean. The guess can be corrected; what is confirmed is remembered for these headers. */
export function MappingStep({ run, onChecked }: MappingStepProps) {
  const { t } = useTranslation();
  const wzId = useId();
  const [mapping, setMapping] = useState<(ImportField | null)[]>([...run.mapping]);
  const [wzVersion, setWzVersion] = useState(run.wzVersion);
  const [leaveOutUnreadable, setLeaveOut] = useState(run.leaveOutUnreadable);
  const [setImportMapping, { loading, error }] = useMutation(SetImportMappingDocument);
  const issues = mappingIssues(mapping, run.headers.length);
  const problem = issues.map(({ code, field }) =>
    code === 'mapping.fieldTwice' && field ? t('importing.mapping.fieldTwice', { field: t(`importing.fields.${field}`) }) : t('importing.mapping.nameMissing'),
  );
  const check = async (): Promise<void> => {
    try {
      await setImportMapping({ variables: { input: { id: run.id, version: run.version, mapping, wzVersion, leaveOutUnreadable } } });
      onChecked();
    } catch {
      // The failure stands below the table.
    }
  };
  return (
    <Stack>
      <div>
        <Title order={2}>{t('importing.mapping.title')}</Title>
        <Text size="sm" c="dimmed">
          {run.mappingOrigin === 'guessed' ? t('importing.mapping.guessed') : t('importing.mapping.remembered')} {t('importing.mapping.unknownHint')}
        </Text>
      </div>
      {run.duplicateHeaders.length > 0 ? (
        <Alert color="yellow.9" variant="outline">
          {t('importing.mapping.duplicates', { headers: run.duplicateHeaders.join(', ') })}
        </Alert>
      ) : null}
      <MappingTable
        headers={run.headers}
        samples={run.samples}
        mapping={mapping}
        onChange={(column, field) => setMapping(mapping.map((known, index) => (index === column ? field : known)))}
      />
      {mapping.includes('industryCode') ? (
        <Group gap="sm">
          <Text size="sm" id={wzId}>
            {t('importing.mapping.wzVersion')}
          </Text>
          <SegmentedControl
            aria-labelledby={wzId}
            value={wzVersion}
            onChange={setWzVersion}
            data={[
              { value: '2008', label: t('importing.mapping.wz.2008') },
              { value: '2025', label: t('importing.mapping.wz.2025') },
            ]}
          />
        </Group>
      ) : null}
      <Checkbox
        label={t('importing.mapping.leaveOutUnreadable')}
        description={t('importing.mapping.leaveOutUnreadableHint')}
        checked={leaveOutUnreadable}
        onChange={(event) => setLeaveOut(event.currentTarget.checked)}
      />
      {error ? <ErrorState failure={failureFromError(error)} kept /> : null}
      <div role="status">
        {problem.map((text) => (
          <Text key={text} size="sm" c="var(--mantine-color-error)">
            {text}
          </Text>
        ))}
      </div>
      <Group>
        <Button onClick={() => void check()} loading={loading} disabled={issues.length > 0}>
          {t('importing.mapping.check')}
        </Button>
      </Group>
    </Stack>
  );
}

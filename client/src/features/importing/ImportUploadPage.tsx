import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { uploadFile } from '../../apollo/uploadFile';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/FileDrop';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { useIssueText } from '../../ui/useIssueText';
import { ImportSteps } from './ImportSteps';

const MEGABYTES = 50;

const idOf = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string' ? answer.id : undefined;

/** The first step: a file. What is wrong with it is said at once, and then nothing is kept. */
export function ImportUploadPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure>();
  const [reading, setReading] = useState(false);
  const send = async (file: File, report: (percent: number) => void): Promise<void> => {
    setFailure(undefined);
    try {
      const answer = await uploadFile('/imports', file, {
        onProgress: (percent) => {
          report(percent);
          setReading(percent >= 100);
        },
      });
      const id = idOf(answer);
      if (id) await navigate(`/import/${id}`, { replace: true });
    } catch (error) {
      setFailure(failureFromError(error));
      throw error;
    } finally {
      setReading(false);
    }
  };
  return (
    <PageBody narrow>
      <PageHeader title={t('importing.newTitle')} sentence={t('importing.newIntro')} />
      <ImportSteps current="upload" />
      <Stack>
        <FileDrop label={t('importing.upload.label')} types={['.csv', '.txt', '.tsv', '.xlsx']} megabytes={MEGABYTES} onFile={send} />
        <div role="status">{reading ? <Text size="sm">{t('importing.upload.reading')}</Text> : null}</div>
        {failure ? <Refusal failure={failure} /> : null}
        <Text size="sm" c="dimmed">
          {t('importing.upload.hint')}
        </Text>
        <Anchor component={Link} to="/import" size="sm">
          {t('importing.back')}
        </Anchor>
      </Stack>
    </PageBody>
  );
}

/** What is wrong with the file stands alone; everything else is said as everywhere. */
function Refusal({ failure }: { failure: Failure }) {
  const { t } = useTranslation();
  const issueText = useIssueText();
  if (failure.issues.length === 0) return <ErrorState failure={failure} />;
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('importing.upload.failed')}
      styles={{ title: { color: 'var(--mantine-color-error)' } }}
    >
      {failure.issues.map((issue) => (
        <Text key={issue.code} size="sm">
          {issueText(issue)}
        </Text>
      ))}
    </Alert>
  );
}

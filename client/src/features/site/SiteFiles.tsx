import { Card, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { RequestFailed } from '../../apollo/request';
import { uploadFile } from '../../apollo/uploadFile';
import { ReleaseSiteAttachmentDocument, RemoveSiteAttachmentDocument, type SiteDetailsFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/FileDrop';
import { SiteFile } from './SiteFile';

const TYPES = ['.jpg', '.jpeg', '.png', '.webp', '.pdf', '.docx', '.xlsx'];

/** Pictures and documents of a site; only released pictures go out with offers. */
export function SiteFiles({ site, onChanged }: { site: SiteDetailsFragment; onChanged(): void }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Failure>();
  const [release] = useMutation(ReleaseSiteAttachmentDocument);
  const [remove] = useMutation(RemoveSiteAttachmentDocument);
  const attempt = async (work: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof RequestFailed ? error.failure : failureFromError(error));
      throw error;
    }
  };
  const act = (work: () => Promise<unknown>) => void attempt(work).catch(() => undefined);
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t('site.files')}
      </Title>
      <Stack gap="sm">
        {site.attachments.length === 0 ? <Text c="dimmed">{t('site.noFiles')}</Text> : null}
        {site.attachments.map((file) => (
          <SiteFile
            key={file.id}
            siteId={site.id}
            file={file}
            canUpdate={site.viewerCan.update}
            onRelease={(isPublic) => act(() => release({ variables: { input: { siteId: site.id, attachmentId: file.id, isPublic } } }))}
            onCaption={(caption) =>
              attempt(() => release({ variables: { input: { siteId: site.id, attachmentId: file.id, isPublic: file.isPublic, caption: caption || null } } }))
            }
            onRemove={() => act(() => remove({ variables: { input: { siteId: site.id, attachmentId: file.id } } }))}
          />
        ))}
        {failure ? <ErrorState failure={failure} /> : null}
        {site.viewerCan.update ? (
          <>
            <FileDrop
              label={t('site.files')}
              types={TYPES}
              megabytes={25}
              onFile={(file, report) =>
                attempt(async () => {
                  await uploadFile(`/site-files/${site.id}/files`, file, { onProgress: report });
                  onChanged();
                })
              }
            />
            <Text size="sm" c="dimmed">
              {t('site.filesHint')}
            </Text>
          </>
        ) : null}
      </Stack>
    </Card>
  );
}

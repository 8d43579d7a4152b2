import { Anchor, Badge, Button, Card, Group, Image, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { RequestFailed } from '../../apollo/request';
import { ReleaseSiteAttachmentDocument, RemoveSiteAttachmentDocument, type SiteDetailsFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/FileDrop';
import { uploadSiteFile } from './uploadSiteFile';

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
      <Title order={2} size="h4" mb="xs">{t('site.files')}</Title>
      <Stack gap="sm">
        {site.attachments.length === 0 ? <Text c="dimmed">{t('site.noFiles')}</Text> : null}
        {site.attachments.map((file) => {
          const path = `/site-files/${site.id}/files/${file.id}`;
          return (
            <Group key={file.id} wrap="nowrap" align="flex-start">
              {file.kind === 'picture' ? <Image src={path} alt={file.caption ?? file.name} w={96} h={72} radius="sm" fit="cover" /> : null}
              <div style={{ minWidth: 0, flex: 1 }}>
                <Anchor href={path} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>{file.name}</Anchor>
                <Group gap="xs" mt={4}>
                  <Badge variant="outline" color={file.isPublic ? 'teal' : 'gray'}>{file.isPublic ? t('site.released') : t('site.internal')}</Badge>
                  {site.viewerCan.update && file.kind === 'picture' ? (
                    <Button size="compact-sm" variant="subtle" onClick={() => act(() => release({ variables: { input: { siteId: site.id, attachmentId: file.id, isPublic: !file.isPublic } } }))}>{file.isPublic ? t('site.withdraw') : t('site.release')}</Button>
                  ) : null}
                  {site.viewerCan.update ? (
                    <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('site.removeFile', { name: file.name })} onClick={() => act(() => remove({ variables: { input: { siteId: site.id, attachmentId: file.id } } }))}>{t('common.action.remove')}</Button>
                  ) : null}
                </Group>
              </div>
            </Group>
          );
        })}
        {failure ? <ErrorState failure={failure} /> : null}
        {site.viewerCan.update ? (
          <>
            <FileDrop label={t('site.files')} types={TYPES} megabytes={25} onFile={(file, report) => attempt(async () => { await uploadSiteFile(site.id, file, report); onChanged(); })} />
            <Text size="sm" c="dimmed">{t('site.filesHint')}</Text>
          </>
        ) : null}
      </Stack>
    </Card>
  );
}

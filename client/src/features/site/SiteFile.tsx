import { Anchor, Badge, Button, Group, Image, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SiteDetailsFragment } from '../../graphql/__generated__/operations';

interface SiteFileProps {
  siteId: string;
  file: SiteDetailsFragment['attachments'][number];
  canUpdate: boolean;
  onRelease(isPublic: boolean): void;
  /** Rejects when it was not kept. */
  onCaption(caption: string): Promise<void>;
  onRemove(): void;
}

/** A picture or document with what may be done with it. */
export function SiteFile({ siteId, file, canUpdate, onRelease, onCaption, onRemove }: SiteFileProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const path = `/site-files/${siteId}/files/${file.id}`;
  const isPicture = file.kind === 'picture';
  return (
    <Group wrap="nowrap" align="flex-start">
      {isPicture ? <Image src={path} alt={file.caption ?? file.name} w={96} h={72} radius="sm" fit="cover" /> : null}
      <div style={{ minWidth: 0, flex: 1 }}>
        <Anchor href={path} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Anchor>
        {file.caption && !editing ? (
          <Text size="sm" c="dimmed">
            {file.caption}
          </Text>
        ) : null}
        {editing ? <Caption name={file.name} caption={file.caption ?? ''} onSave={onCaption} onClose={() => setEditing(false)} /> : null}
        <Group gap="xs" mt={4}>
          <Badge variant="outline" color={file.isPublic ? 'teal' : 'gray'}>
            {file.isPublic ? t('site.released') : t('site.internal')}
          </Badge>
          {canUpdate && isPicture ? (
            <Button size="compact-sm" variant="subtle" onClick={() => onRelease(!file.isPublic)}>
              {file.isPublic ? t('site.withdraw') : t('site.release')}
            </Button>
          ) : null}
          {canUpdate && isPicture && !editing ? (
            <Button size="compact-sm" variant="subtle" aria-label={t('site.editCaption', { name: file.name })} onClick={() => setEditing(true)}>
              {t('site.caption')}
            </Button>
          ) : null}
          {canUpdate ? (
            <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('site.removeFile', { name: file.name })} onClick={onRemove}>
              {t('common.action.remove')}
            </Button>
          ) : null}
        </Group>
      </div>
    </Group>
  );
}

function Caption({ name, caption, onSave, onClose }: { name: string; caption: string; onSave(caption: string): Promise<void>; onClose(): void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(caption);
  const save = () => void onSave(text.trim()).then(onClose, () => undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        label={t('site.editCaption', { name })}
        description={t('site.captionHint')}
        maxLength={300}
        data-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" type="submit">
          {t('common.action.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </Group>
    </form>
  );
}

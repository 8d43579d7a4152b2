import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Copies an address or a number for the letter or the telephone beside the desk. Browsers allow it on secure pages only. */
export function CopyIcon({ value }: { value: string }) {
  const { t } = useTranslation();
  if (!('clipboard' in navigator)) return null;
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          onClick={copy}
          aria-label={copied ? t('common.action.copied') : t('common.action.copyValue', { value })}
          title={t(copied ? 'common.action.copied' : 'common.action.copy')}
        >
          {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Draft } from './hooks/useDraft';
import { useFormats } from './LocaleContext';

/** The state of saving, always readable: on this device, then transferred. */
export function DraftState({ state }: { state: Draft<unknown>['state'] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const text = {
    clean: '',
    saved: state.kind === 'saved' ? t('common.draft.savedAt', { time: format.time(state.at) }) : '',
    sent: state.kind === 'sent' ? t('common.draft.sent', { time: format.time(state.at) }) : '',
    failed: t('common.draft.failed'),
  }[state.kind];
  return (
    <Text size="sm" c={state.kind === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
      {text}
    </Text>
  );
}

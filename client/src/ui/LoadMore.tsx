import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The end of a list that is not all there: brings the next entries, and says so when they do not come. */
export function LoadMore({ load }: { load(): Promise<unknown> }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const ask = () => {
    setState('loading');
    load().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <Group justify="center" mt="sm" gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {state === 'failed' ? t('common.moreFailed') : null}
      </Text>
      <Button variant="subtle" loading={state === 'loading'} onClick={ask}>
        {t('common.action.loadMore')}
      </Button>
    </Group>
  );
}

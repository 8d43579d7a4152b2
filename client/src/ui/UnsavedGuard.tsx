import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Asks before a page with typed, unsaved words is left: by link and Back in our own words, by closing the tab in the browser's. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  const stay = () => blocker.reset?.();
  return (
    <Modal opened={blocker.state === 'blocked'} onClose={stay} title={t('common.unsaved.title')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <Stack>
        <Text>{t('common.unsaved.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('common.unsaved.leave')}
          </Button>
          <Button onClick={stay} data-autofocus>
            {t('common.unsaved.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from './failureFromError';
import { RequestFailed } from './request';

/** Says in a message which deed failed, where the page has no place of its own for it. The link says our own faults in an operation for all pages, with their number. */
export function useSayFailure(): (error: unknown) => void {
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      const { code } = failureFromError(error);
      if (code !== 'INTERNAL' || error instanceof RequestFailed) notifications.show({ color: 'red', message: t(`errors.${code}`, { minutes: 1 }) });
    },
    [t],
  );
}

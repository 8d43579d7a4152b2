import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from './failureFromError';

/** Says in a message what failed, where the page has no place of its own for it. */
export function useSayFailure(): (error: unknown) => void {
  const { t } = useTranslation();
  return useCallback((error) => void notifications.show({ color: 'red', message: t(`errors.${failureFromError(error).code}`, { minutes: 1 }) }), [t]);
}

import { Button, Group } from '@mantine/core';
import { IconCompass, IconPlugX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { EmptyState } from '../ui/EmptyState';

/** The address leads nowhere, or to something that this person may not see: one and the same page. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      order={1}
      icon={<IconCompass size={40} />}
      title={t('common.error.notFoundTitle')}
      text={t('common.error.notFoundText')}
      action={
        <Button component={Link} to="/">
          {t('common.action.toToday')}
        </Button>
      }
    />
  );
}

/** A part of the program that is not on the server any more: the product was updated while the page was open. */
const isStaleChunk = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|Importing a module script failed|preload CSS/i.test(error.message);

/** What is shown when a page breaks: what happened, what was kept, what to do. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <div role="alert">
      <EmptyState
        order={1}
        icon={<IconPlugX size={40} />}
        title={t('common.error.pageTitle')}
        text={t(isStaleChunk(error) ? 'common.error.newVersion' : 'common.error.pageText')}
        action={
          <Group>
            <Button onClick={() => window.location.reload()}>{t('common.action.reload')}</Button>
            <Button variant="default" onClick={() => window.location.assign('/')}>
              {t('common.action.toToday')}
            </Button>
          </Group>
        }
      />
    </div>
  );
}

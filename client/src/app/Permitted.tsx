import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useViewer } from '../apollo/ViewerContext';
import { EmptyState } from '../ui/EmptyState';
import { usePageTitle } from '../ui/hooks/usePageTitle';
import { neededFor } from './neededFor';

/** Shows a page to whoever can do what it is for. Nothing leads others there, but an address can be typed or sent. */
export function Permitted() {
  const { can } = useViewer();
  const { pathname } = useLocation();
  const need = neededFor(pathname);
  const isPermitted = { write: can.write, import: can.import, manage: can.manageUsers || can.manageSettings };
  return need && !isPermitted[need] ? <NotPermittedPage /> : <Outlet />;
}

function NotPermittedPage() {
  const { t } = useTranslation();
  usePageTitle(t('common.error.notPermittedTitle'));
  return (
    <EmptyState
      order={1}
      icon={<IconEye size={40} />}
      title={t('common.error.notPermittedTitle')}
      text={t('common.error.notPermittedText')}
      action={
        <Button component={Link} to="/">
          {t('common.action.toToday')}
        </Button>
      }
    />
  );
}

import { Tabs } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useViewer } from '../../apollo/ViewerContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import classes from './admin.module.css';

const PLACES = { users: '/admin', settings: '/admin/settings', mail: '/admin/mails', mailbox: '/admin/mailbox', jobs: '/admin/jobs' } as const;
type Place = keyof typeof PLACES;

interface AdminFrameProps {
  place: Place;
  title: string;
  sentence: string;
  action?: ReactNode;
  children: ReactNode;
}

/** Title, tabs with addresses of their own, and the page; mail and jobs are for administrators only. */
export function AdminFrame({ place, title, sentence, action, children }: AdminFrameProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const places = (Object.keys(PLACES) as Place[]).filter((known) => viewer.can.manageUsers || known === 'users' || known === 'settings');
  return (
    <PageBody>
      <PageHeader title={title} sentence={sentence} action={action} />
      <Tabs
        value={place}
        onChange={(next) => {
          if (next && PLACES[next as Place] !== pathname) void navigate(PLACES[next as Place]);
        }}
        mb="md"
      >
        <Tabs.List aria-label={t('admin.title')} className={classes.tabs}>
          {places.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {t(`admin.tabs.${known}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={place} pt="md">
          {children}
        </Tabs.Panel>
      </Tabs>
    </PageBody>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
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

/** Title, links to the other pages of the administration, and the page; mail and jobs are for administrators only. */
export function AdminFrame({ place, title, sentence, action, children }: AdminFrameProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const here = useRef<HTMLAnchorElement>(null);
  const places = (Object.keys(PLACES) as Place[]).filter((known) => viewer.can.manageUsers || known === 'users' || known === 'settings');
  // On phones the links stand in one line that scrolls.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place]);
  return (
    <PageBody>
      <PageHeader title={title} sentence={sentence} action={action} />
      <nav aria-label={t('admin.title')} className={classes.places}>
        <ul>
          {places.map((known) => (
            <li key={known}>
              <Link to={PLACES[known]} {...(known === place ? { ref: here, 'aria-current': 'page' as const } : {})}>
                {t(`admin.tabs.${known}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </PageBody>
  );
}

import { UnstyledButton } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Destination } from './destinations';
import classes from './Shell.module.css';

const MoreDrawer = lazy(async () => ({ default: (await import('./MoreDrawer')).MoreDrawer }));

/** What one needs with a thumb: Heute, Unternehmen, Besuch, Suche, and the rest behind Mehr. */
const IN_REACH: readonly Destination['name'][] = ['today', 'companies', 'visits'];

interface BottomBarProps {
  destinations: readonly Destination[];
  /** Where a destination was left. */
  addressOf(path: string): string;
  onSearch(): void;
}

export function BottomBar({ destinations, addressOf, onSearch }: BottomBarProps) {
  const { t } = useTranslation();
  const [more, setMore] = useState(false);
  const near = destinations.filter((destination) => IN_REACH.includes(destination.name));
  const far = destinations.filter((destination) => !IN_REACH.includes(destination.name));
  return (
    <nav className={classes.bottom} aria-label={t('nav.main')}>
      <ul>
        {near.map((destination) => (
          <li key={destination.path}>
            <NavLink to={addressOf(destination.path)} end={destination.path === '/'} className={classes.tab}>
              <destination.icon size={22} stroke={1.6} aria-hidden />
              {t(destination.name === 'visits' ? 'nav.visit' : `nav.${destination.name}`)}
            </NavLink>
          </li>
        ))}
        <li>
          <UnstyledButton className={classes.tab} onClick={onSearch}>
            <IconSearch size={22} stroke={1.6} aria-hidden />
            {t('nav.search')}
          </UnstyledButton>
        </li>
        <li>
          <UnstyledButton className={classes.tab} aria-haspopup="dialog" aria-expanded={more} onClick={() => setMore(true)}>
            <IconDots size={22} stroke={1.6} aria-hidden />
            {t('nav.more')}
          </UnstyledButton>
        </li>
      </ul>
      <Suspense fallback={null}>{more ? <MoreDrawer destinations={far} addressOf={addressOf} onClose={() => setMore(false)} /> : null}</Suspense>
    </nav>
  );
}

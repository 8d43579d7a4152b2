import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Destination } from './destinations';
import classes from './Shell.module.css';

interface SideNavigationProps {
  destinations: readonly Destination[];
  /** Where a destination was left. */
  addressOf(path: string): string;
}

export function SideNavigation({ destinations, addressOf }: SideNavigationProps) {
  const { t } = useTranslation();
  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      <ul>
        {destinations.map((destination) => (
          <li key={destination.path}>
            <NavLink to={addressOf(destination.path)} end={destination.path === '/'} className={classes.link}>
              <destination.icon size={20} stroke={1.6} aria-hidden />
              {t(`nav.${destination.name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Destination } from './destinations';
import classes from './Shell.module.css';

/** Whoever opens it wants to go somewhere; what is announced at the lower edge must not lie on the way. The kit puts it at 400. */
const ABOVE_ANNOUNCEMENTS = 410;

interface MoreDrawerProps {
  destinations: readonly Destination[];
  /** Where a destination was left. */
  addressOf(path: string): string;
  onClose(): void;
}

/** On phones: the destinations that are not within reach of the thumb. */
export function MoreDrawer({ destinations, addressOf, onClose }: MoreDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="min(70dvh, 420px)"
      zIndex={ABOVE_ANNOUNCEMENTS}
      title={t('nav.more')}
      closeButtonProps={{ 'aria-label': t('common.action.close') }}
    >
      <ul className={classes.moreList}>
        {destinations.map((destination) => (
          <li key={destination.path}>
            <NavLink to={addressOf(destination.path)} className={classes.link} onClick={onClose}>
              <destination.icon size={20} stroke={1.6} aria-hidden />
              {t(`nav.${destination.name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

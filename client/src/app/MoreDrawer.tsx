import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Destination } from './destinations';
import classes from './Shell.module.css';

/** On phones: the destinations that are not within reach of the thumb. */
export function MoreDrawer({ destinations, onClose }: { destinations: readonly Destination[]; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Drawer opened onClose={onClose} position="bottom" size="min(70dvh, 420px)" title={t('nav.more')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <ul className={classes.moreList}>
        {destinations.map((destination) => (
          <li key={destination.path}>
            <NavLink to={destination.path} className={classes.link} onClick={onClose}>
              <destination.icon size={20} stroke={1.6} aria-hidden />
              {t(`nav.${destination.name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

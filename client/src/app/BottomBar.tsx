import { Drawer, UnstyledButton } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Destination } from './destinations';
import classes from './Shell.module.css';

/** What one needs with a thumb: Heute, Unternehmen, Besuch, Suche, and the rest behind Mehr. */
const IN_REACH: readonly Destination['name'][] = ['today', 'companies', 'visits'];

interface BottomBarProps {
  destinations: readonly Destination[];
  onSearch(): void;
}

export function BottomBar({ destinations, onSearch }: BottomBarProps) {
  const { t } = useTranslation();
  const [more, setMore] = useState(false);
  const near = destinations.filter((destination) => IN_REACH.includes(destination.name));
  const far = destinations.filter((destination) => !IN_REACH.includes(destination.name));
  return (
    <nav className={classes.bottom} aria-label={t('nav.main')}>
      <ul>
        {near.map((destination) => (
          <li key={destination.path}>
            <NavLink to={destination.path} end={destination.path === '/'} className={classes.tab}>
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
      <Drawer opened={more} onClose={() => setMore(false)} position="bottom" size="auto" title={t('nav.more')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
        <ul className={classes.moreList}>
          {far.map((destination) => (
            <li key={destination.path}>
              <NavLink to={destination.path} className={classes.link} onClick={() => setMore(false)}>
                <destination.icon size={20} stroke={1.6} aria-hidden />
                {t(`nav.${destination.name}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  );
}

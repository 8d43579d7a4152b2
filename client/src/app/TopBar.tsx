import { ActionIcon, Button, Kbd, Menu, UnstyledButton } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NotificationBell } from '../features/notification/parts';
import { Link, useNavigate } from 'react-router';
import { useNarrow } from '../ui/hooks/useNarrow';
import { type CREATABLE } from './destinations';
import { PersonMenu } from './PersonMenu';
import classes from './Shell.module.css';

interface TopBarProps {
  creatable: readonly (typeof CREATABLE)[number][];
  creating: boolean;
  onCreating(opened: boolean): void;
  onHelp(): void;
  onSearch(): void;
}

/** Search everywhere, quick add, notifications, person. */
export function TopBar({ creatable, creating, onCreating, onHelp, onSearch }: TopBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const narrow = useNarrow();
  return (
    <header className={classes.top}>
      <Link to="/" className={classes.brand}>
        <img src="/favicon.svg" alt="" width={28} height={28} />
        {t('common.productName')}
      </Link>
      {narrow ? null : (
        <UnstyledButton className={classes.searcher} onClick={onSearch}>
          <IconSearch size={16} aria-hidden />
          {t('nav.searchEverywhere')}
          <span className={classes.grow} />
          <Kbd size="xs">Ctrl K</Kbd>
        </UnstyledButton>
      )}
      <span className={classes.grow} />
      {creatable.length > 0 ? (
        <Menu position="bottom-end" opened={creating} onChange={onCreating}>
          <Menu.Target>
            {narrow ? (
              <ActionIcon size={44} variant="subtle" aria-label={t('nav.create')}>
                <IconPlus size={22} aria-hidden />
              </ActionIcon>
            ) : (
              <Button leftSection={<IconPlus size={16} aria-hidden />}>{t('nav.create')}</Button>
            )}
          </Menu.Target>
          <Menu.Dropdown>
            {creatable.map((entry) => (
              <Menu.Item key={entry.path} onClick={() => void navigate(entry.path)}>
                {t(`nav.createMenu.${entry.name}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      <NotificationBell />
      <PersonMenu onHelp={onHelp} />
    </header>
  );
}

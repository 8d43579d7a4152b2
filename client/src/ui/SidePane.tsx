import { Button, CloseButton, Drawer, Group, Title } from '@mantine/core';
import { IconArrowsDiagonal } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNarrow } from './hooks/useNarrow';
import { useShortcut } from './hooks/useShortcut';
import classes from './SidePane.module.css';

interface SidePaneProps {
  title: string;
  onClose(): void;
  /** The full page of what is shown. */
  to?: string;
  children: ReactNode;
}

/** Details beside a list (over it on phones); J and K go on working in the list, Esc closes. */
export function SidePane({ title, onClose, to, children }: SidePaneProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const headingId = useId();
  useShortcut('Escape', onClose, { enabled: !narrow });
  const full = to ? (
    <Button component={Link} to={to} size="compact-sm" variant="subtle" leftSection={<IconArrowsDiagonal size={16} aria-hidden />}>
      {t('common.pane.openFull')}
    </Button>
  ) : null;
  if (narrow) {
    return (
      <Drawer opened onClose={onClose} position="bottom" size="92%" title={title} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
        {full}
        {children}
      </Drawer>
    );
  }
  return (
    <aside className={classes.pane} aria-labelledby={headingId}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
        <Title order={2} id={headingId} className={classes.title}>
          {title}
        </Title>
        <Group gap={4} wrap="nowrap">
          {full}
          <CloseButton aria-label={t('common.action.close')} onClick={onClose} />
        </Group>
      </Group>
      {children}
    </aside>
  );
}

/** A list and, when something is open, its pane beside it. */
export function PaneLayout({ children, pane }: { children: ReactNode; pane: ReactNode }) {
  return (
    <div className={classes.layout}>
      <div className={classes.list}>{children}</div>
      {pane}
    </div>
  );
}

import { Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { usePageTitle } from './hooks/usePageTitle';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  icon?: ReactNode;
  /** What belongs here. */
  title: string;
  /** Why it is useful. */
  text?: ReactNode;
  /** The one action. */
  action?: ReactNode;
  /** 1 where it is the whole page; then it names the browser tab as well. */
  order?: 1 | 2;
}

/** An empty list says what belongs here, why that is useful, and offers the one action. */
export function EmptyState({ icon, title, text, action, order = 2 }: EmptyStateProps) {
  usePageTitle(order === 1 ? title : undefined);
  return (
    <div className={classes.state}>
      {icon ? (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      ) : null}
      <Title order={order} size="h3">
        {title}
      </Title>
      {text ? (
        <Text c="dimmed" maw="56ch">
          {text}
        </Text>
      ) : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  );
}

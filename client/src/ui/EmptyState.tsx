import { Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  icon?: ReactNode;
  /** What belongs here. */
  title: string;
  /** Why it is useful. */
  text?: ReactNode;
  /** The one action. */
  action?: ReactNode;
}

/** An empty list says what belongs here, why that is useful, and offers the one action. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      {icon ? (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      ) : null}
      <Title order={2} size="h3">
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

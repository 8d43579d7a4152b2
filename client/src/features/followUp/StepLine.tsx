import { Anchor, Button, Group, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { Link } from 'react-router';

interface StepAction {
  label: string;
  working?: boolean;
  onAct(): void;
}

interface StepLineProps {
  title: ReactNode;
  /** Named where the page is not the company's own. */
  company?: { id: string; name: string } | null | undefined;
  /** Who, when, why. */
  details: readonly (string | null | undefined)[];
  isOverdue: boolean;
  actions: readonly StepAction[];
  /** A form or a failure below the line. */
  children?: ReactNode;
}

/** One thing to do: what, who and when, and its actions in place. */
export function StepLine({ title, company, details, isOverdue, actions, children }: StepLineProps) {
  return (
    <li>
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: 1, minWidth: 200 }}>
          {company ? (
            <Anchor component={Link} to={`/companies/${company.id}`} fw={550}>
              {company.name}
            </Anchor>
          ) : null}
          <Text>{title}</Text>
          <Text size="sm" c={isOverdue ? 'var(--mantine-color-error)' : 'dimmed'}>
            {details.filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Group gap="xs">
          {actions.map((action) => (
            <Button key={action.label} size="xs" variant="default" loading={action.working ?? false} onClick={action.onAct}>
              {action.label}
            </Button>
          ))}
        </Group>
      </Group>
      {children}
    </li>
  );
}

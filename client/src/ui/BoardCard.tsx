import { Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface BoardCardProps {
  title: string;
  /** Cause, source or purpose. */
  line?: ReactNode;
  /** Jobs at stake or area, days in stage, person. */
  facts?: readonly ReactNode[];
  /** With its date; null draws the amber line „kein nächster Schritt“, undefined draws nothing (finished). */
  nextStep?: ReactNode;
  badge?: ReactNode;
}

/** What a card on a board shows. */
export function BoardCard({ title, line, facts = [], nextStep, badge }: BoardCardProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group justify="space-between" gap="0 8px" align="flex-start" pr={24}>
        <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        {badge}
      </Group>
      {line ? <Text size="sm">{line}</Text> : null}
      {facts.length > 0 ? (
        <Text size="sm" c="dimmed" component="div">
          {facts.map((fact, index) => (
            <span key={index}>
              {index > 0 ? ' · ' : ''}
              {fact}
            </span>
          ))}
        </Text>
      ) : null}
      {nextStep === null ? (
        <Text size="sm" c="var(--ot-level-talk)" fw={550} mt={4}>
          <IconAlertCircle size={14} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
          {t('common.board.noNextStep')}
        </Text>
      ) : nextStep !== undefined ? (
        <Text size="sm" mt={4}>
          → {nextStep}
        </Text>
      ) : null}
    </>
  );
}

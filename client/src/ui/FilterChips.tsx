import { ActionIcon, Button, Group, Pill, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterChips.module.css';
import { useFormats } from './LocaleContext';

export interface FilterChip {
  key: string;
  /** As a person says it: „≥ 50 Beschäftigte“. */
  label: string;
  onRemove(): void;
}

interface FilterChipsProps {
  chips: readonly FilterChip[];
  /** How many entries match. */
  count?: number;
  /** The count in words of the page („34 Unternehmen“); otherwise „34 Einträge“. */
  countText?: string;
  onReset(): void;
  /** Controls that add filters, before the chips. */
  children?: ReactNode;
}

/** What is filtered, what remains, and the way back: „Mitte · ≥ 50 Beschäftigte · 34 Unternehmen · zurücksetzen“. */
export function FilterChips({ chips, count, countText, onReset, children }: FilterChipsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const counted = countText ?? (count === undefined ? undefined : t('common.filter.count', { count, formatted: format.number(count, 0) }));
  return (
    <Group gap="8px 12px" className={classes.bar} role="group" aria-label={t('common.filter.region')}>
      {children}
      {chips.map((chip) => (
        <Pill key={chip.key} size="md" className={classes.chip}>
          {chip.label}
          <ActionIcon size="sm" variant="transparent" color="gray" aria-label={t('common.filter.remove', { name: chip.label })} onClick={chip.onRemove}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Pill>
      ))}
      {counted ? (
        <Text size="sm" c="dimmed" role="status">
          {counted}
        </Text>
      ) : null}
      {chips.length > 0 ? (
        <Button size="compact-sm" variant="subtle" onClick={onReset}>
          {t('common.action.reset')}
        </Button>
      ) : null}
    </Group>
  );
}

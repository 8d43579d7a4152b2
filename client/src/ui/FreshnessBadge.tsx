import { Text } from '@mantine/core';
import { IconCheck, IconClock, IconClockOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type LocalDate } from '@ortstreu/shared/kernel';
import { useFormats, useToday } from './LocaleContext';

interface FreshnessBadgeProps {
  state: 'confirmed' | 'aging' | 'stale';
  /** The day on which somebody last confirmed it; null when nobody ever did. */
  confirmedOn: LocalDate | null;
}

const ICON = { confirmed: IconCheck, aging: IconClock, stale: IconClockOff };
const COLOUR = { confirmed: 'dimmed', aging: 'var(--ot-level-talk)', stale: 'dimmed' };

/** How old a fact is: confirmed, getting old, out of date (struck through); the age in words, the full date on hover. */
export function FreshnessBadge({ state, confirmedOn }: FreshnessBadgeProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const today = useToday();
  const Icon = ICON[state];
  const text = confirmedOn ? t(`common.freshness.${state}`, { date: format.relativeDay(confirmedOn, today) }) : t('common.freshness.never');
  return (
    <Text
      component="span"
      size="sm"
      c={COLOUR[state]}
      td={state === 'stale' ? 'line-through' : undefined}
      title={confirmedOn ? format.longDate(confirmedOn) : undefined}
    >
      <Icon size={14} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
      {text}
    </Text>
  );
}

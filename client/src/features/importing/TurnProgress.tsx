import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/LocaleContext';

interface TurnProgressProps {
  label: string;
  done: number;
  total: number;
}

/** How far the workers are; the page may be left. */
export function TurnProgress({ label, done, total }: TurnProgressProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const text = t('importing.check.progress', { done: format.number(done, 0), total: format.number(total, 0) });
  return (
    <Stack gap="xs">
      <Text fw={600}>{label}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={total === 0 ? 0 : Math.min(100, (done / total) * 100)} aria-label={label} aria-valuetext={text} />
      </Progress.Root>
      <Text size="sm" role="status">
        {text}
      </Text>
      <Text size="sm" c="dimmed">
        {t('importing.check.leave')}
      </Text>
    </Stack>
  );
}

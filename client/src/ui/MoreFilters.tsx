import { Button, Popover, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Filters that are needed less often, behind one button. Lists that drop down inside must not leave it: `comboboxProps={INSIDE}`. */
export function MoreFilters({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Popover width={320} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
          {t('common.filter.more')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">{children}</Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

export const INSIDE = { withinPortal: false };

import { Button, Checkbox, Group, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type DataColumn } from './DataTable.types';
import { type Sort } from './hooks/useUrlSort';

interface DataTableBarProps<Row> {
  columns: readonly DataColumn<Row>[];
  visibility: Record<string, boolean>;
  onChoose(id: string, visible: boolean): void;
  narrow: boolean;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  tools: ReactNode;
}

/** Above the table: which columns; on phones, which have no header to click, the order. */
export function DataTableBar<Row>({ columns, visibility, onChoose, narrow, sort, onSort, tools }: DataTableBarProps<Row>) {
  const { t } = useTranslation();
  const sortable = columns.filter((column) => column.sortable);
  return (
    <Group gap="xs" justify="flex-end" mb={4}>
      {tools}
      {narrow && sort && onSort && sortable.length > 0 ? (
        <NativeSelect
          size="xs"
          aria-label={t('common.table.sortBy')}
          value={`${sort.direction} ${sort.field}`}
          onChange={(event) => {
            const [direction, field = ''] = event.currentTarget.value.split(' ');
            onSort({ field, direction: direction === 'DESC' ? 'DESC' : 'ASC' });
          }}
          data={sortable.flatMap((column) => [
            { value: `ASC ${column.id}`, label: `${column.header}, ${t('common.table.ascending')}` },
            { value: `DESC ${column.id}`, label: `${column.header}, ${t('common.table.descending')}` },
          ])}
        />
      ) : null}
      {narrow ? null : (
        <Popover position="bottom-end" shadow="sm" trapFocus>
          <Popover.Target>
            <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconColumns size={16} aria-hidden />}>
              {t('common.table.columns')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('common.table.chooseColumns')}>
            <Stack gap="xs">
              {columns.map((column) => (
                <Checkbox
                  key={column.id}
                  label={column.header}
                  checked={visibility[column.id] ?? false}
                  disabled={column.fixed ?? false}
                  onChange={(event) => onChoose(column.id, event.currentTarget.checked)}
                />
              ))}
            </Stack>
          </Popover.Dropdown>
        </Popover>
      )}
    </Group>
  );
}

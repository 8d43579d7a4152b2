import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './DataTable.module.css';
import { type DataColumn } from './DataTable.types';
import { type Sort } from './hooks/useUrlSort';

interface DataTableHeaderProps<Row> {
  columns: readonly DataColumn<Row>[];
  /** On phones the header is there for screen readers alone. */
  hidden: boolean;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

/** Column names; a click sorts, a second click turns the order around. */
export function DataTableHeader<Row>({ columns, hidden, sort, onSort }: DataTableHeaderProps<Row>) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={hidden ? classes.hiddenHead : classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        {columns.map((column) => {
          const direction = sort?.field === column.id ? sort.direction : undefined;
          const next = direction === 'ASC' ? 'DESC' : 'ASC';
          return (
            <div
              key={column.id}
              role="columnheader"
              className={classes.headCell}
              data-align={column.align}
              aria-sort={direction ? (direction === 'ASC' ? 'ascending' : 'descending') : undefined}
            >
              {column.sortable && onSort && !hidden ? (
                <UnstyledButton
                  className={classes.sorter}
                  title={t(next === 'ASC' ? 'common.table.sortAscending' : 'common.table.sortDescending', { name: column.header })}
                  onClick={() => onSort({ field: column.id, direction: next })}
                >
                  {column.header}
                  {direction === 'ASC' ? <IconArrowUp size={14} aria-hidden /> : null}
                  {direction === 'DESC' ? <IconArrowDown size={14} aria-hidden /> : null}
                </UnstyledButton>
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

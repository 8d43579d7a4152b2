import { type ReactNode } from 'react';
import { type Sort } from './hooks/useUrlSort';

export interface DataColumn<Row> {
  /** Also the sort field when `sortable`. */
  id: string;
  header: string;
  cell(row: Row): ReactNode;
  sortable?: boolean;
  /** Pixels; the column that has none takes what is left. */
  width?: number;
  align?: 'left' | 'right';
  /** A column that stays whatever is chosen, e.g. the name. */
  fixed?: boolean;
  /** Not shown until chosen. */
  hidden?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  label: string;
  /** Names the table in this browser's memory of chosen columns; unique in the product. */
  memory: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId(row: Row): string;
  /** Click and Enter. */
  onOpen?(row: Row): void;
  /** Click instead of `onOpen`, where choosing a row shows it beside the list; Enter still opens. */
  onPick?(row: Row): void;
  /** The focus has moved to this row (J, K, arrows): show it in the side pane. */
  onFocusRow?(row: Row): void;
  /** The row shown beside the list; it is brought into sight when it was chosen elsewhere. */
  selectedId?: string | undefined;
  sort?: Sort;
  onSort?(sort: Sort): void;
  loading?: boolean;
  hasMore?: boolean;
  onLoadMore?(): unknown;
  /** What to show when there is nothing; usually an EmptyState. */
  empty: ReactNode;
  /** One row as a card on phones; without it the first three columns are stacked. */
  card?(row: Row): ReactNode;
  /** Beside the column chooser: export, saved views. */
  tools?: ReactNode;
}

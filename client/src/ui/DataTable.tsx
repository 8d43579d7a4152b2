import { Button } from '@mantine/core';
import { columnVisibilityFeature, tableFeatures, useTable, type ColumnDef, type RowData } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DataTable.module.css';
import { type DataColumn, type DataTableProps } from './DataTable.types';
import { DataTableBar } from './DataTableBar';
import { DataTableHeader } from './DataTableHeader';
import { useNarrow } from './hooks/useNarrow';
import { useNextRows } from './hooks/useNextRows';
import { useRowFocus } from './hooks/useRowFocus';
import { useStored } from './hooks/useStored';
import { Skeletons } from './Skeletons';

const features = tableFeatures({ columnVisibilityFeature });
const ROW = 44;
/** The header, which stays on top of the rows. */
const HEAD = 40;
const CARD = 104;

const isVisible = (column: DataColumn<never>, chosen: Record<string, boolean>): boolean =>
  column.fixed === true || (chosen[column.id] ?? column.hidden !== true);

/**
 * A list of any length: rows exist only while they are in sight, the header stays, columns can be chosen and are remembered,
 * J, K and the arrows move the focus, Enter opens; cards on phones. It fills its parent: put it into `PageBody kind="fill"`.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { label, memory, columns, rows, rowId, onOpen, onPick, selectedId, loading = false, hasMore = false, onLoadMore, empty, card } = props;
  const { t } = useTranslation();
  const narrow = useNarrow();
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useStored<Record<string, boolean>>(`columns.${memory}`, {});
  const definitions = useMemo<ColumnDef<typeof features, Row>[]>(
    () => columns.map((column) => ({ id: column.id, header: column.header, cell: ({ row }) => column.cell(row.original) })),
    [columns],
  );
  const visibility = useMemo(() => Object.fromEntries(columns.map((column) => [column.id, isVisible(column, chosen)])), [columns, chosen]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowId, state: { columnVisibility: visibility } });
  const shown = columns.filter((column) => visibility[column.id]);
  const model = table.getRowModel().rows;

  // A stable function: the virtualizer measures every row anew when it changes.
  const itemKey = useCallback((index: number) => model[index]?.id ?? index, [model]);
  // eslint-disable-next-line react-hooks/incompatible-library -- only the compiler would mind, and the build does not use it
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? CARD : ROW),
    overscan: 12,
    getItemKey: itemKey,
    scrollMargin: narrow ? 0 : HEAD,
    scrollPaddingStart: narrow ? 0 : HEAD,
    initialRect: { width: 1200, height: 800 },
  });
  const focus = useRowFocus({
    rows,
    rowId,
    onOpen,
    onPick,
    onFocusRow: props.onFocusRow,
    selectedId,
    scrollTo: (index) => virtual.scrollToIndex(index),
    scroller,
  });

  const inSight = useRef<string>(undefined);
  useEffect(() => {
    if (inSight.current === selectedId) return;
    const index = selectedId === undefined ? -1 : rows.findIndex((row) => rowId(row) === selectedId);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
    if (index >= 0 || selectedId === undefined) inSight.current = selectedId;
  }, [selectedId, rows, rowId, virtual]);

  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const next = useNextRows({ rows, hasMore, loading, last, load: onLoadMore });

  const template = shown.map((column) => (column.width ? `${column.width}px` : 'minmax(180px, 1fr)')).join(' ');
  const minWidth = shown.reduce((sum, column) => sum + (column.width ?? 180), 0);
  const bar = (
    <DataTableBar
      columns={columns}
      visibility={visibility}
      onChoose={(id, on) => setChosen({ ...chosen, [id]: on })}
      narrow={narrow}
      sort={props.sort}
      onSort={props.onSort}
      tools={props.tools}
    />
  );

  const loaded = hasMore ? t('common.table.loaded', { count: rows.length }) : t('common.listEnd');
  const said = loading ? t('common.loading') : next.hasFailed ? t('common.moreFailed') : loaded;
  if (rows.length === 0) return loading ? <Skeletons kind={narrow ? 'cards' : 'rows'} /> : <div>{empty}</div>;
  return (
    <div className={classes.frame}>
      {bar}
      <div ref={scroller} className={classes.scroller}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={hasMore ? -1 : rows.length + 1}
          aria-busy={loading}
          className={classes.table}
          style={{ minWidth: narrow ? undefined : minWidth, '--columns': template } as CSSProperties}
        >
          <DataTableHeader columns={shown} hidden={narrow} sort={props.sort} onSort={props.onSort} />
          <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = model[item.index];
              if (!row) return null;
              return (
                // Keys are handled here because the row is the thing that has the focus; the same is reachable by the link inside it.
                <div
                  key={item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={row.id === selectedId || undefined}
                  data-index={item.index}
                  data-selected={row.id === selectedId || undefined}
                  ref={narrow ? virtual.measureElement : undefined}
                  className={narrow ? classes.card : classes.row}
                  style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
                  {...focus.rowProps(item.index, row.original)}
                >
                  {narrow ? (
                    <div role="cell" aria-colspan={shown.length} className={classes.cardCell}>
                      {card ? card(row.original) : shown.slice(0, 3).map((column) => <div key={column.id}>{column.cell(row.original)}</div>)}
                    </div>
                  ) : (
                    row.getVisibleCells().map((cell, index) => (
                      <div key={cell.id} role="cell" className={classes.cell} data-align={shown[index]?.align}>
                        <table.FlexRender cell={cell} />
                      </div>
                    ))
                  )}
                </div>
              );
            })}
          </div>
        </div>
        <div className={classes.end}>
          <span role="status">{said}</span>
          {next.hasFailed ? (
            <Button size="xs" variant="default" onClick={next.ask}>
              {t('common.action.retry')}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}

import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useShortcut } from './useShortcut';

interface RowFocusOptions<Row> {
  rows: readonly Row[];
  rowId(row: Row): string;
  onOpen: ((row: Row) => void) | undefined;
  /** Click instead of `onOpen`. */
  onPick?: ((row: Row) => void) | undefined;
  onFocusRow: ((row: Row) => void) | undefined;
  selectedId: string | undefined;
  scrollTo(index: number): void;
  scroller: RefObject<HTMLElement | null>;
}

interface RowProps {
  tabIndex: number;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent): void;
}

/** Links, buttons and fields inside a row keep their own clicks and keys. */
const isOwn = (event: { target: EventTarget; currentTarget: EventTarget }): boolean =>
  event.target !== event.currentTarget && event.target instanceof Element && event.target.closest('a,button,input,select,textarea,[role="menuitem"]') !== null;

/** One row of a list holds the focus; J, K and the arrows move it, also beyond what is drawn at the moment. */
export function useRowFocus<Row>({ rows, rowId, onOpen, onPick = onOpen, onFocusRow, selectedId, scrollTo, scroller }: RowFocusOptions<Row>): {
  rowProps(index: number, row: Row): RowProps;
} {
  const [active, setActive] = useState(0);
  const wanted = useRef<number>(undefined);
  const [, redraw] = useState(0);
  const selected = selectedId === undefined ? -1 : rows.findIndex((row) => rowId(row) === selectedId);
  const current = Math.min(selected >= 0 ? selected : active, Math.max(rows.length - 1, 0));

  const moveTo = useCallback(
    (index: number) => {
      const row = rows[index];
      if (!row) return;
      setActive(index);
      wanted.current = index;
      redraw((count) => count + 1);
      scrollTo(index);
      onFocusRow?.(row);
    },
    [rows, scrollTo, onFocusRow],
  );

  // The row may have to be drawn first: look for it after each render until it is there.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!element) return;
    element.focus({ preventScroll: true });
    wanted.current = undefined;
  });

  const isFocused = () => scroller.current?.contains(document.activeElement) ?? false;
  const step = (by: number) => moveTo(isFocused() || selected >= 0 ? current + by : current);
  useShortcut('j', () => step(1), { enabled: rows.length > 0 });
  useShortcut('k', () => step(-1), { enabled: rows.length > 0 });

  return {
    rowProps: (index, row) => ({
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setActive(index),
      onKeyDown: (event) => {
        if (isOwn(event)) return;
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          moveTo(index + (event.key === 'ArrowDown' ? 1 : -1));
        } else if (event.key === 'Enter' && onOpen) {
          event.preventDefault();
          onOpen(row);
        }
      },
      onClick: (event) => {
        if (!isOwn(event) && !event.defaultPrevented && window.getSelection()?.type !== 'Range') onPick?.(row);
      },
    }),
  };
}

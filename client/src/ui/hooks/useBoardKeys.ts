import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { type BoardColumn } from '../KanbanBoard.types';

interface BoardKeysOptions<Card> {
  board: RefObject<HTMLElement | null>;
  columns: readonly BoardColumn<Card>[];
  cardId(card: Card): string;
  onMenu: ((id: string) => void) | undefined;
  onOpen(id: string): void;
}

export interface BoardKeys {
  /** The one card that Tab reaches; arrows go on from there. */
  tabStop: string | undefined;
  onFocus(id: string): void;
  onKeyDown(event: KeyboardEvent, id: string): void;
  /** Focuses a card as soon as it is drawn; with a column, as soon as it has arrived there. */
  focusCard(id: string, column?: string): void;
}

type Step = (column: number, row: number) => [number, number];
const STEPS: Record<string, Step> = {
  ArrowDown: (column, row) => [column, row + 1],
  ArrowUp: (column, row) => [column, row - 1],
  ArrowRight: (column, row) => [column + 1, row],
  ArrowLeft: (column, row) => [column - 1, row],
  j: (column, row) => [column, row + 1],
  k: (column, row) => [column, row - 1],
};

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** Arrows walk over the board, skipping empty columns; Enter opens, M asks where to. */
export function useBoardKeys<Card>({ board, columns, cardId, onMenu, onOpen }: BoardKeysOptions<Card>): BoardKeys {
  const [active, setActive] = useState<string>();
  const wanted = useRef<{ id: string; column: string | undefined }>(undefined);
  const [, redraw] = useState(0);
  const ids = columns.map((column) => column.cards.map(cardId));
  const known = active !== undefined && ids.some((column) => column.includes(active));

  const focusCard = useCallback((id: string, column?: string) => {
    wanted.current = { id, column };
    setActive(id);
    redraw((count) => count + 1);
  }, []);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const { id, column } = wanted.current;
    // A card that was moved is drawn anew in its column: what is still in the old one would take the focus with it when it goes.
    if (column !== undefined && !columns.some((candidate) => candidate.id === column && candidate.cards.some((card) => cardId(card) === id))) return;
    const element = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    if (!element) return;
    element.focus();
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    wanted.current = undefined;
  });

  const walk = (step: Step, id: string) => {
    const column = ids.findIndex((candidates) => candidates.includes(id));
    const row = ids[column]?.indexOf(id) ?? 0;
    let [nextColumn, nextRow] = step(column, row);
    const sideways = nextColumn - column;
    while (sideways !== 0 && ids[nextColumn]?.length === 0) nextColumn += sideways;
    const target = ids[nextColumn];
    if (!target) return;
    nextRow = sideways === 0 ? nextRow : Math.min(row, target.length - 1);
    const next = target[nextRow];
    if (next !== undefined) focusCard(next);
  };

  return {
    tabStop: known ? active : ids.flat()[0],
    onFocus: setActive,
    focusCard,
    onKeyDown: (event, id) => {
      if (event.target !== event.currentTarget || hasModifier(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const step = STEPS[key];
      if (!step && key !== 'Enter' && !(key === 'm' && onMenu)) return;
      event.preventDefault();
      event.stopPropagation();
      if (step) walk(step, id);
      else if (key === 'Enter') onOpen(id);
      else {
        event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        onMenu?.(id);
      }
    },
  };
}

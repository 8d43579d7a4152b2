import { VisuallyHidden } from '@mantine/core';
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardLane } from './BoardLane';
import { type KanbanBoardProps } from './KanbanBoard.types';
import classes from './KanbanBoard.module.css';
import { useBoardKeys } from './hooks/useBoardKeys';

/**
 * Columns with name, count and sum; cards move by mouse, by „Verschieben nach …“ (M) and nothing else. Columns scroll by
 * themselves. It fills its parent: put it into `PageBody kind="fill"`.
 */
export function KanbanBoard<Card>(props: KanbanBoardProps<Card>) {
  const { label, columns, cardId, cardName, onMove, canMove } = props;
  const { t } = useTranslation();
  const helpId = useId();
  const board = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const [menuFor, setMenuFor] = useState<string>();
  const [dragging, setDragging] = useState<string>();

  const find = useCallback(
    (id: string) => {
      for (const column of columns) {
        const card = column.cards.find((candidate) => cardId(candidate) === id);
        if (card !== undefined) return { card, column };
      }
      return undefined;
    },
    [columns, cardId],
  );
  const mayMove = useCallback(
    (card: Card, to: string, from: string) => onMove !== undefined && to !== from && (canMove?.(card, to, from) ?? true),
    [onMove, canMove],
  );

  const keys = useBoardKeys({
    board,
    columns,
    cardId,
    onMenu: onMove ? setMenuFor : undefined,
    onOpen: (id) => {
      const found = find(id);
      if (found) props.onOpen(found.card);
    },
  });
  const { focusCard } = keys;

  const move = useCallback(
    async (id: string, to: string) => {
      const found = find(id);
      const target = columns.find((column) => column.id === to);
      if (!found || !target || !onMove || !mayMove(found.card, to, found.column.id)) return;
      try {
        await onMove(found.card, to, found.column.id);
        setAnnouncement(t('common.board.movedTo', { name: cardName(found.card), column: target.name }));
        focusCard(id, to);
      } catch {
        // Refused or given up: the page has said why, the card stays where it is.
        focusCard(id);
      }
    },
    [find, columns, onMove, mayMove, cardName, focusCard, t],
  );

  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data['boardCard'] === 'string',
        onDragStart: ({ source }) => setDragging(source.data['boardCard'] as string),
        onDrop: ({ source, location }) => {
          setDragging(undefined);
          const to = location.current.dropTargets[0]?.data['boardColumn'];
          if (typeof to === 'string') void move(source.data['boardCard'] as string, to);
        },
      }),
    [move],
  );

  const dragged = dragging === undefined ? undefined : find(dragging);
  return (
    <div className={classes.frame}>
      <VisuallyHidden id={helpId}>{t('common.board.help')}</VisuallyHidden>
      <VisuallyHidden role="status" aria-live="polite">
        {announcement}
      </VisuallyHidden>
      <div ref={board} role="group" aria-label={label} aria-describedby={helpId} className={classes.board}>
        {columns.map((column) => (
          <BoardLane
            key={column.id}
            column={column}
            columns={columns}
            board={props}
            keys={keys}
            menuFor={menuFor}
            onMenu={setMenuFor}
            mayMove={mayMove}
            onPick={(id, to) => void move(id, to)}
            drop={dragged ? (mayMove(dragged.card, column.id, dragged.column.id) ? 'yes' : 'no') : undefined}
          />
        ))}
      </div>
    </div>
  );
}

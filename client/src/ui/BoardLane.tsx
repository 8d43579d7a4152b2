import { Badge, Text, Title } from '@mantine/core';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardLaneEnd } from './BoardLaneEnd';
import { BoardCardFrame } from './BoardCardFrame';
import { type BoardKeys } from './hooks/useBoardKeys';
import { type BoardColumn, type KanbanBoardProps } from './KanbanBoard.types';
import classes from './KanbanBoard.module.css';
import { useFormats } from './LocaleContext';

interface BoardLaneProps<Card> {
  column: BoardColumn<Card>;
  columns: readonly BoardColumn<Card>[];
  board: KanbanBoardProps<Card>;
  keys: BoardKeys;
  menuFor: string | undefined;
  onMenu(id: string | undefined): void;
  mayMove(card: Card, to: string, from: string): boolean;
  onPick(id: string, to: string): void;
  /** While a card is dragged: whether it may be dropped here. */
  drop: 'yes' | 'no' | undefined;
}

/** One column: head with count and sum, cards that scroll by themselves, more on demand. */
export function BoardLane<Card>({ column, columns, board, keys, menuFor, onMenu, mayMove, onPick, drop }: BoardLaneProps<Card>) {
  const { t } = useTranslation();
  const format = useFormats();
  const headingId = useId();
  const lane = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const columnId = column.id;
  const open = drop !== 'no';

  useEffect(() => {
    const element = lane.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: () => open,
      getData: () => ({ boardColumn: columnId }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [columnId, open]);

  return (
    <section ref={lane} className={classes.lane} aria-labelledby={headingId} data-over={over || undefined} data-drop={drop}>
      <header className={classes.laneHead}>
        <Title order={2} size="h3" id={headingId}>
          {column.name}
        </Title>
        <div className={classes.figures}>
          {column.count === undefined ? null : (
            <Badge variant="default" className={classes.count} title={t('common.board.cards', { count: column.count })}>
              {format.number(column.count, 0)}
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            {column.sum}
          </Text>
        </div>
      </header>
      {column.cards.length === 0 ? (
        <Text size="sm" c="dimmed" p="sm">
          {t('common.board.empty')}
        </Text>
      ) : (
        <ul className={classes.cards} aria-labelledby={headingId}>
          {column.cards.map((card) => {
            const id = board.cardId(card);
            return (
              <BoardCardFrame
                key={id}
                id={id}
                name={board.cardName(card)}
                tabStop={keys.tabStop === id}
                keys={keys}
                movable={board.onMove !== undefined}
                menuOpen={menuFor === id}
                onMenu={onMenu}
                targets={columns.map((target) => ({
                  id: target.id,
                  name: target.name,
                  here: target.id === columnId,
                  allowed: mayMove(card, target.id, columnId),
                }))}
                onPick={(to) => onPick(id, to)}
                onOpen={() => board.onOpen(card)}
              >
                {board.renderCard(card)}
              </BoardCardFrame>
            );
          })}
          {column.hasMore && column.onLoadMore ? <BoardLaneEnd key={column.cards.length} onReached={column.onLoadMore} /> : null}
        </ul>
      )}
    </section>
  );
}

import { ActionIcon, Menu } from '@mantine/core';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconArrowsMove } from '@tabler/icons-react';
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoardKeys } from './hooks/useBoardKeys';
import classes from './KanbanBoard.module.css';

interface MoveTarget {
  id: string;
  name: string;
  here: boolean;
  allowed: boolean;
}

interface BoardCardFrameProps {
  id: string;
  name: string;
  tabStop: boolean;
  keys: BoardKeys;
  movable: boolean;
  menuOpen: boolean;
  onMenu(id: string | undefined): void;
  targets: readonly MoveTarget[];
  onPick(to: string): void;
  onOpen(): void;
  children: ReactNode;
}

const isOwnControl = (event: MouseEvent): boolean => event.target instanceof Element && event.target.closest('a,button,[role="menu"]') !== null;

/** What every card can do: be dragged, opened, focused and moved by menu. */
export function BoardCardFrame({ id, name, tabStop, keys, movable, menuOpen, onMenu, targets, onPick, onOpen, children }: BoardCardFrameProps) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState(false);
  // The menu would give the focus to its first entry even where that is disabled and cannot take it.
  const firstAllowed = targets.find((target) => target.allowed)?.id;

  useEffect(() => {
    const element = card.current;
    if (!element || !movable) return;
    return draggable({ element, getInitialData: () => ({ boardCard: id }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) });
  }, [id, movable]);

  return (
    <li className={classes.item}>
      {/* A group with keys of its own: Enter and M act on it, and the same is reachable by its link and its button. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- the roving focus of the board sits on the card */}
      <div
        ref={card}
        data-card={id}
        role="group"
        aria-label={name}
        tabIndex={tabStop ? 0 : -1}
        className={classes.card}
        data-dragged={dragged || undefined}
        data-movable={movable || undefined}
        onFocus={() => keys.onFocus(id)}
        onKeyDown={(event) => keys.onKeyDown(event, id)}
        onClick={(event) => {
          if (!isOwnControl(event)) onOpen();
        }}
      >
        {/* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
        {children}
        {movable ? (
          <Menu opened={menuOpen} onChange={(opened) => onMenu(opened ? id : undefined)} position="bottom-end" returnFocus hideDetached={false}>
            <Menu.Target>
              <ActionIcon
                className={classes.mover}
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t('common.board.moveCard', { name })}
                tabIndex={tabStop ? 0 : -1}
              >
                <IconArrowsMove size={15} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{t('common.board.moveTo')}</Menu.Label>
              {targets.map((target) => (
                <Menu.Item
                  key={target.id}
                  data-autofocus={target.id === firstAllowed || undefined}
                  disabled={!target.allowed}
                  rightSection={target.here ? t('common.board.here') : target.allowed ? null : t('common.board.notAllowed')}
                  onClick={() => onPick(target.id)}
                >
                  {target.name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
    </li>
  );
}

import { type ReactNode } from 'react';

export interface BoardColumn<Card> {
  id: string;
  name: string;
  /** How many cards match in all, not only the loaded ones; absent until it has been counted. */
  count?: number | undefined;
  /** „120 Arbeitsplätze“, „14.000 m²“ in all. */
  sum?: string | undefined;
  cards: readonly Card[];
  hasMore?: boolean;
  onLoadMore?(): void;
}

export interface KanbanBoardProps<Card> {
  label: string;
  columns: readonly BoardColumn<Card>[];
  cardId(card: Card): string;
  cardName(card: Card): string;
  renderCard(card: Card): ReactNode;
  onOpen(card: Card): void;
  /** Absent for people who may not move cards. Ask for outcome or reason here and reject to leave the card where it is. */
  onMove?(card: Card, toColumn: string, fromColumn: string): void | Promise<void>;
  /** Which moves the transitions allow; everything when absent. */
  canMove?(card: Card, toColumn: string, fromColumn: string): boolean;
}

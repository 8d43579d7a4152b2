import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { BoardCard } from './BoardCard';
import { KanbanBoard } from './KanbanBoard';
import { renderUi } from './testing/renderUi';

interface Case {
  id: string;
  name: string;
}

const CASES: Case[] = [
  { id: 'a', name: 'Holzwerke' },
  { id: 'b', name: 'Druckerei' },
];

interface BoardProps {
  onMove?: (card: Case, to: string, from: string) => Promise<void>;
  onOpen?: (card: Case) => void;
  readOnly?: boolean;
}

function Board({ onMove, onOpen = () => undefined, readOnly = false }: BoardProps) {
  const [at, setAt] = useState<Record<string, string>>({ a: 'open', b: 'open' });
  const columns = ['open', 'empty', 'running', 'lost'].map((id) => {
    const cards = CASES.filter((card) => at[card.id] === id);
    return {
      id,
      name: { open: 'erkannt', empty: 'in Klärung', running: 'Maßnahmen laufen', lost: 'verloren' }[id] ?? id,
      count: cards.length,
      sum: '120 Arbeitsplätze',
      cards,
    };
  });
  const move = async (card: Case, to: string, from: string) => {
    await onMove?.(card, to, from);
    setAt((before) => ({ ...before, [card.id]: to }));
  };
  return (
    <KanbanBoard
      label="Fälle nach Stand"
      columns={columns}
      cardId={(card) => card.id}
      cardName={(card) => card.name}
      renderCard={(card) => <BoardCard title={card.name} facts={['45 Arbeitsplätze']} nextStep={card.id === 'a' ? null : 'Gespräch'} />}
      onOpen={onOpen}
      {...(readOnly ? {} : { onMove: move })}
      canMove={(_card, to) => to !== 'lost'}
    />
  );
}

const lane = (name: string) => screen.getByRole('region', { name });

describe('KanbanBoard', () => {
  it('shows columns with count, sum and cards, without barriers', async () => {
    const { container } = renderUi(<Board />);
    expect(within(lane('erkannt')).getAllByRole('listitem')).toHaveLength(2);
    expect(within(lane('erkannt')).getByText('120 Arbeitsplätze')).toBeInTheDocument();
    expect(screen.getByText('kein nächster Schritt')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('moves a card by keyboard alone, announces it and keeps the focus on it', async () => {
    renderUi(<Board />);
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('group', { name: 'Holzwerke' })).toHaveFocus();
    await user.keyboard('{ArrowDown}m');
    await user.click(await screen.findByRole('menuitem', { name: 'Maßnahmen laufen' }));
    expect(await within(lane('Maßnahmen laufen')).findByText('Druckerei')).toBeInTheDocument();
    expect(screen.getByText('„Druckerei“ ist jetzt in „Maßnahmen laufen“.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('group', { name: 'Druckerei' })).toHaveFocus());
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('group', { name: 'Holzwerke' })).toHaveFocus();
  });

  it('gives the keys to the menu at once, whichever entry is the first one allowed', async () => {
    renderUi(<Board />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('m');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'in Klärung' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await within(lane('in Klärung')).findByText('Holzwerke')).toBeInTheDocument();
  });

  it('offers only moves that are allowed', async () => {
    renderUi(<Board />);
    await userEvent.click(screen.getByRole('button', { name: '„Holzwerke“ verschieben' }));
    expect(await screen.findByRole('menuitem', { name: /verloren/ })).toBeDisabled();
    expect(screen.getByRole('menuitem', { name: /erkannt/ })).toBeDisabled();
    expect(screen.getByRole('menuitem', { name: 'in Klärung' })).toBeEnabled();
  });

  it('leaves the card where it is when the move is refused', async () => {
    renderUi(<Board onMove={() => Promise.reject(new Error('refused'))} />);
    await userEvent.click(screen.getByRole('button', { name: '„Holzwerke“ verschieben' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'in Klärung' }));
    await waitFor(() => expect(screen.getByRole('group', { name: 'Holzwerke' })).toHaveFocus());
    expect(within(lane('erkannt')).getByText('Holzwerke')).toBeInTheDocument();
    expect(screen.queryByText(/ist jetzt in/)).not.toBeInTheDocument();
  });

  it('opens with Enter and with a click', async () => {
    const onOpen = jest.fn<(card: Case) => void>();
    renderUi(<Board onOpen={onOpen} />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    await user.click(screen.getByText('Druckerei'));
    expect(onOpen.mock.calls.map(([card]) => card.id)).toEqual(['a', 'b']);
  });

  it('does not offer moving to people who may only read', async () => {
    renderUi(<Board readOnly />);
    expect(screen.queryByRole('button', { name: /verschieben/ })).not.toBeInTheDocument();
    await userEvent.tab();
    await userEvent.keyboard('m');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});

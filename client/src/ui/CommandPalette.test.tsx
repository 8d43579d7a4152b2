import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { CommandPalette, type PaletteGroup, type PaletteSearch } from './CommandPalette';
import { renderUi } from './testing/renderUi';

afterEach(async () => {
  // The palette's store outlives the component.
  await userEvent.keyboard('{Escape}');
  cleanup();
});

const ran = jest.fn<(id: string) => void>();
const entry = (id: string, label: string) => ({ id, label, run: () => ran(id) });
const COMMANDS: PaletteGroup[] = [
  { name: 'Gehe zu', entries: [entry('today', 'Heute'), entry('companies', 'Unternehmen'), entry('sites', 'Flächen')] },
  { name: 'Anlegen', entries: [entry('visit', 'Besuch eintragen')] },
];

async function open(search?: PaletteSearch) {
  ran.mockClear();
  const view = renderUi(<CommandPalette commands={COMMANDS} search={search} open={() => undefined} request={1} />);
  const field = await screen.findByRole('textbox', { name: 'Suchen und Befehle' });
  await waitFor(() => expect(field).toHaveFocus());
  return { ...view, user: userEvent.setup() };
}

describe('CommandPalette', () => {
  it('shows what can be done by group, without barriers', async () => {
    const { baseElement } = await open();
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Suchen und Befehle');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Heute', 'Unternehmen', 'Flächen', 'Besuch eintragen']);
    expect(await axe(baseElement)).toHaveNoViolations();
  });

  it('is walked through with the arrows; Enter does what is chosen and closes', async () => {
    const { user } = await open();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(ran.mock.calls).toEqual([['companies']]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('narrows with what is typed, whatever the case', async () => {
    const { user } = await open();
    await user.keyboard('FLÄ');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Flächen']);
  });

  it('says when there is nothing', async () => {
    const { user } = await open();
    await user.keyboard('zzz');
    expect(screen.getByText(/^Nichts gefunden/)).toBeInTheDocument();
  });

  it('closes with Escape', async () => {
    const { user } = await open();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(ran).not.toHaveBeenCalled();
  });

  it('says that it is searching, shows the hits above the commands, and gives up outdated searches', async () => {
    const asked: { query: string; signal: AbortSignal; answer(groups: PaletteGroup[]): void }[] = [];
    const { user } = await open((query, signal) => new Promise((answer) => asked.push({ query, signal, answer })));
    await user.keyboard('zeche');
    expect(screen.getByText('Wird gesucht …')).toBeInTheDocument();
    await waitFor(() => expect(asked.at(-1)?.query).toBe('zeche'));
    await user.keyboard('n');
    await waitFor(() => expect(asked.at(-1)?.query).toBe('zechen'));
    expect(asked.at(-2)?.signal.aborted).toBe(true);
    asked.at(-2)?.answer([{ name: 'Unternehmen', entries: [entry('old', 'Zeche Alt')] }]);
    asked.at(-1)?.answer([{ name: 'Unternehmen', entries: [entry('new', 'Zechenbau GmbH')] }]);
    expect(await screen.findByText('Zechenbau GmbH')).toBeInTheDocument();
    expect(screen.queryByText('Zeche Alt')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(ran.mock.calls).toEqual([['new']]);
  });

  it('says when the search failed', async () => {
    const { user } = await open(() => Promise.reject(new Error('offline')));
    await user.keyboard('zeche');
    expect(await screen.findByText(/^Die Suche hat nicht geantwortet/)).toBeInTheDocument();
  });
});

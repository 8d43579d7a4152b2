import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderUi } from '../testing/renderUi';
import { useKeptFocus } from './useKeptFocus';

function Page() {
  useKeptFocus();
  const [rows, setRows] = useState(['Erste', 'Zweite', 'Dritte']);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <main id="content" tabIndex={-1}>
      <button onClick={() => setAsks(true)}>Fragen</button>
      <button
        disabled={busy}
        onClick={() => {
          setBusy(true);
          setTimeout(() => setBusy(false));
        }}
      >
        Sichern
      </button>
      <p>Daneben</p>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <input aria-label={row} />
            <button onClick={() => setRows(rows.filter((other) => other !== row))}>{row} entfernen</button>
          </li>
        ))}
      </ul>
      <section>{asks ? <button onClick={() => setAsks(false)}>Ja</button> : null}</section>
    </main>
  );
}
const button = (name: string) => screen.getByRole('button', { name });

it('goes to the same button of the row that moved up, then of the one before, then out of the list', async () => {
  renderUi(<Page />);
  await userEvent.click(button('Zweite entfernen'));
  await waitFor(() => expect(button('Dritte entfernen')).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(button('Erste entfernen')).toHaveFocus());
});

it('comes back to a button that was locked while it worked', async () => {
  renderUi(<Page />);
  await userEvent.click(button('Sichern'));
  await waitFor(() => expect(button('Sichern')).toBeEnabled());
  await waitFor(() => expect(button('Sichern')).toHaveFocus());
});

it('leaves the focus alone when somebody clicked beside everything', async () => {
  renderUi(<Page />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Erste' }));
  (document.activeElement as HTMLElement).blur();
  document.querySelector('p')?.append(document.createElement('b'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.body).toHaveFocus();
});

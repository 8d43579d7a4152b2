import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ConfirmDialog } from './ConfirmDialog';
import { renderUi } from './testing/renderUi';

function setup(onConfirm: () => void | Promise<void> = () => undefined) {
  const onClose = jest.fn();
  renderUi(
    <ConfirmDialog opened onClose={onClose} title="Mailserver entfernen?" confirm="Endgültig entfernen" onConfirm={onConfirm}>
      Das Passwort ist danach weg.
    </ConfirmDialog>,
  );
  return { user: userEvent.setup(), onClose };
}

describe('asking before what cannot be undone', () => {
  it('says what will be gone, begins at the harmless button, and is accessible', async () => {
    const { user, onClose } = setup();
    const dialog = await screen.findByRole('dialog', { name: 'Mailserver entfernen?' });
    expect(dialog).toHaveTextContent('Das Passwort ist danach weg.');
    expect(dialog).toHaveTextContent('Das lässt sich nicht rückgängig machen.');
    expect(await axe(dialog)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('acts once, and cannot be pressed again while it works', async () => {
    let finish: () => void = () => undefined;
    const onConfirm = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { user } = setup(onConfirm);
    const button = await screen.findByRole('button', { name: 'Endgültig entfernen' });
    await user.click(button);
    expect(button).toBeDisabled();
    await user.click(button);
    expect(onConfirm).toHaveBeenCalledTimes(1);
    finish();
    await screen.findByRole('button', { name: 'Endgültig entfernen' });
  });

  it('leaves with Escape', async () => {
    const { user, onClose } = setup();
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

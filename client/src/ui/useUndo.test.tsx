import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Notifications, notifications } from '@mantine/notifications';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderUi } from './testing/renderUi';
import { useUndo } from './useUndo';

function Page({ undo }: { undo(): Promise<void> }) {
  const offerUndo = useUndo();
  return (
    <main>
      <Notifications transitionDuration={0} />
      <button type="button" onClick={() => offerUndo('„Muster GmbH“ wurde archiviert.', undo)}>
        Archivieren
      </button>
    </main>
  );
}

afterEach(() => notifications.clean());

describe('what can be taken back', () => {
  it('is said with the seconds that are left, and taken back once', async () => {
    const user = userEvent.setup();
    const undo = jest.fn(async () => undefined);
    const { container } = renderUi(<Page undo={undo} />);
    await user.click(screen.getByRole('button', { name: 'Archivieren' }));
    expect(await screen.findByText('„Muster GmbH“ wurde archiviert.')).toBeVisible();
    expect(screen.getByText('noch 10 s')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(undo).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByText('„Muster GmbH“ wurde archiviert.')).toBeNull());
  });

  it('is asked for once, however often it is clicked', async () => {
    const user = userEvent.setup();
    const undo = jest.fn(async () => undefined);
    renderUi(<Page undo={undo} />);
    await user.click(screen.getByRole('button', { name: 'Archivieren' }));
    const button = await screen.findByRole('button', { name: 'Rückgängig' });
    act(() => {
      fireEvent.click(button);
      fireEvent.click(button);
    });
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it.each([
    [Object.assign(new Error(), { errors: [{ extensions: { code: 'CONFLICT' } }] }), /Der Datensatz hat sich inzwischen geändert/],
    [new TypeError('Failed to fetch'), /Das ließ sich gerade nicht rückgängig machen/],
  ])('says whether it is too late or did not arrive: %s', async (error, sentence) => {
    const user = userEvent.setup();
    renderUi(<Page undo={() => Promise.reject(error)} />);
    await user.click(screen.getByRole('button', { name: 'Archivieren' }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});

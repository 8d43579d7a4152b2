import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Notifications, notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
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

  it('says so when it is too late', async () => {
    const user = userEvent.setup();
    renderUi(<Page undo={() => Promise.reject(new Error('CONFLICT'))} />);
    await user.click(screen.getByRole('button', { name: 'Archivieren' }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(/Das ließ sich nicht mehr rückgängig machen/)).toBeVisible();
  });
});

import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Link } from 'react-router';
import { renderUi } from './testing/renderUi';
import { UnsavedGuard } from './UnsavedGuard';

function Page({ when }: { when: boolean }) {
  return (
    <main>
      <Link to="/elsewhere">Weg</Link>
      <Link to="/form?tab=2">Nur die Adresse</Link>
      <UnsavedGuard when={when} />
    </main>
  );
}

describe('leaving a page with unsaved words', () => {
  it('asks, stays, and leaves only when told so', async () => {
    const user = userEvent.setup();
    const { router } = renderUi(<Page when />, { at: '/form' });
    await user.click(screen.getByRole('link', { name: 'Weg' }));
    const dialog = await screen.findByRole('dialog', { name: 'Noch nicht gesichert' });
    expect(await axe(dialog)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Weiter bearbeiten' }));
    expect(router.state.location.pathname).toBe('/form');
    await user.click(screen.getByRole('link', { name: 'Weg' }));
    await user.click(await screen.findByRole('button', { name: 'Ohne Sichern verlassen' }));
    expect(router.state.location.pathname).toBe('/elsewhere');
  });

  it.each([
    [false, 'Weg', '/elsewhere'],
    [true, 'Nur die Adresse', '/form?tab=2'],
  ])('asks nothing when there is nothing to lose (typed: %s, %s)', async (when, link, expected) => {
    const { router } = renderUi(<Page when={when} />, { at: '/form' });
    await userEvent.setup().click(screen.getByRole('link', { name: link }));
    expect(router.state.location.pathname + router.state.location.search).toBe(expected);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [true, true],
    [false, false],
  ])('lets the browser ask when its tab is closed (typed: %s)', (when, asks) => {
    renderUi(<Page when={when} />);
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(asks);
  });
});

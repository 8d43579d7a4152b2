import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DraftState } from '../DraftState';
import { renderUi } from '../testing/renderUi';
import { clearDrafts, useDraft } from './useDraft';

const KEY = 'ortstreu.draft.visit.new';

function Form() {
  const draft = useDraft<{ text: string }>('visit.new');
  return (
    <form>
      <input aria-label="Text" defaultValue={draft.restored?.values.text} onChange={(event) => draft.save({ text: event.target.value })} />
      <DraftState state={draft.state} />
      <button type="button" onClick={draft.markSent}>
        Übertragen
      </button>
      <button type="button" onClick={draft.discard}>
        Verwerfen
      </button>
    </form>
  );
}
const stored = () => (JSON.parse(localStorage.getItem(KEY) ?? 'null') as { values: { text: string } } | null)?.values.text;

beforeEach(() => localStorage.clear());

describe('a draft on this device', () => {
  it('is kept while one types, says so, and is there again', async () => {
    const user = userEvent.setup();
    const { unmount } = renderUi(<Form />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.type(screen.getByLabelText('Text'), 'Halle zu klein');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^auf diesem Gerät gespeichert, \d\d:\d\d$/));
    expect(stored()).toBe('Halle zu klein');
    unmount();
    renderUi(<Form />);
    expect(screen.getByLabelText('Text')).toHaveValue('Halle zu klein');
    expect(screen.getByRole('status')).toHaveTextContent('auf diesem Gerät gespeichert');
  });

  it('keeps the last letters of a form that closes at once', async () => {
    const { unmount } = renderUi(<Form />);
    await userEvent.setup().type(screen.getByLabelText('Text'), 'x');
    unmount();
    expect(stored()).toBe('x');
  });

  it.each([
    ['Übertragen', /^übertragen \d\d:\d\d$/],
    ['Verwerfen', /^$/],
  ])('is gone after „%s“', async (button, said) => {
    const user = userEvent.setup();
    const { unmount } = renderUi(<Form />);
    await user.type(screen.getByLabelText('Text'), 'x');
    await user.click(screen.getByRole('button', { name: button }));
    expect(screen.getByRole('status')).toHaveTextContent(said);
    unmount();
    expect(stored()).toBeUndefined();
  });

  it('says when this device cannot keep it', async () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    try {
      renderUi(<Form />);
      await userEvent.setup().type(screen.getByLabelText('Text'), 'x');
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Dieses Gerät konnte den Entwurf nicht speichern.'));
    } finally {
      full.mockRestore();
    }
  });

  it('opens empty when what is stored cannot be read, and leaves with the person', () => {
    localStorage.setItem(KEY, '{half');
    localStorage.setItem('ortstreu.colours', 'dark');
    renderUi(<Form />);
    expect(screen.getByLabelText('Text')).toHaveValue('');
    clearDrafts();
    expect(Object.keys(localStorage)).toEqual(['ortstreu.colours']);
  });
});

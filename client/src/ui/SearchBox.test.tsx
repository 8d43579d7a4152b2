import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useUrlFilters } from './hooks/useUrlFilters';
import { SearchBox } from './SearchBox';
import { renderUi } from './testing/renderUi';

const SHAPE = { search: 'text' } as const;

function Page() {
  const { values, set, reset } = useUrlFilters(SHAPE);
  return (
    <main>
      <SearchBox label="Suchen" value={values.search} onSearch={(search) => set({ search }, { typing: true })} />
      <button type="button" onClick={reset}>
        Filter entfernen
      </button>
    </main>
  );
}

describe('the search beside a list', () => {
  it('writes into the address what was typed, without a word for blanks', async () => {
    const user = userEvent.setup();
    const { router } = renderUi(<Page />);
    await user.type(screen.getByRole('searchbox', { name: 'Suchen' }), ' Hafen ');
    await waitFor(() => expect(router.state.location.search).toBe('?search=Hafen'));
    expect(screen.getByRole('searchbox')).toHaveValue(' Hafen ');
    await user.clear(screen.getByRole('searchbox'));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('follows a removed filter, and Back to it', async () => {
    const user = userEvent.setup();
    const { router } = renderUi(<Page />, { at: '/?search=Hafen' });
    expect(screen.getByRole('searchbox')).toHaveValue('Hafen');
    await user.click(screen.getByRole('button', { name: 'Filter entfernen' }));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    await act(() => router.navigate(-1));
    expect(screen.getByRole('searchbox')).toHaveValue('Hafen');
  });
});

import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LoadMore } from './LoadMore';
import { renderUi } from './testing/renderUi';

const FAILED = 'Die nächsten Einträge konnten nicht geladen werden.';

describe('the end of a list that is not all there', () => {
  it('says when the next entries do not come, and no more once they have come', async () => {
    const user = userEvent.setup();
    const load = jest.fn<() => Promise<unknown>>().mockRejectedValueOnce(new Error('the line is down')).mockResolvedValueOnce(undefined);
    renderUi(<LoadMore load={load} />);
    expect(screen.queryByText(FAILED)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mehr laden' }));
    expect(await screen.findByText(FAILED)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mehr laden' }));
    expect(screen.queryByText(FAILED)).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderUi } from '../ui/testing/renderUi';
import { RecordPage } from './RecordPage';

const refetch = jest.fn(async () => undefined);
type Answer = Parameters<typeof RecordPage>[0]['answer'];
const open = (answer: Partial<Answer>, record: { name: string } | null = null) =>
  renderUi(
    <main>
      <RecordPage answer={{ loading: false, refetch, ...answer }} record={record} list={{ to: '/sites', title: 'Flächen' }}>
        {({ name }) => <h1>{name}</h1>}
      </RecordPage>
    </main>,
  );

describe('how a page about one record opens', () => {
  it('is awaited without a word about what is missing', () => {
    open({ loading: true });
    expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByText('Hier ist nichts')).toBeNull();
  });

  it('says the same sentence whether it does not exist or may not be seen, names the tab and leads to the list', async () => {
    const { container } = open({ data: { site: null } });
    expect(screen.getByRole('heading', { level: 1, name: 'Hier ist nichts' })).toBeVisible();
    expect(screen.getByText(/oder er ist Ihnen nicht zugänglich/)).toBeVisible();
    expect(document.title).toBe('Hier ist nichts · Ortstreu');
    expect(screen.getByRole('link', { name: 'Flächen' })).toHaveAttribute('href', '/sites');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed and tries again', async () => {
    open({ error: new TypeError('Failed to fetch') });
    expect(screen.getByRole('alert')).toHaveTextContent('Der Server ist gerade nicht erreichbar');
    expect(screen.queryByText('Hier ist nichts')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('keeps what is shown while it is fetched again, and when that fails', () => {
    open({ data: {}, loading: true, error: new TypeError('Failed to fetch') }, { name: 'Hafenquartier' });
    expect(screen.getByRole('heading', { name: 'Hafenquartier' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

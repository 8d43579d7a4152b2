import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { DataTable } from './DataTable';
import { type DataColumn, type DataTableProps } from './DataTable.types';
import { EmptyState } from './EmptyState';
import { useUrlSort } from './hooks/useUrlSort';
import { renderUi } from './testing/renderUi';

interface Company {
  id: string;
  name: string;
  jobs: number;
}

const companies = (count: number): Company[] => Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `Werk ${index}`, jobs: index * 10 }));
const columns: DataColumn<Company>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, sortable: true, fixed: true },
  { id: 'jobs', header: 'Beschäftigte', cell: (row) => row.jobs, sortable: true, width: 120, align: 'right' },
];

function Table(props: Partial<DataTableProps<Company>>) {
  const [sort, setSort] = useUrlSort(['name', 'jobs'], { field: 'name', direction: 'ASC' });
  return (
    <DataTable
      label="Unternehmen"
      memory="test"
      columns={columns}
      rows={companies(3)}
      rowId={(row) => row.id}
      sort={sort}
      onSort={(next) => setSort({ field: next.field === 'jobs' ? 'jobs' : 'name', direction: next.direction })}
      empty={<EmptyState title="Noch keine Unternehmen" />}
      {...props}
    />
  );
}

describe('DataTable', () => {
  it('is a named table without barriers', async () => {
    const { container } = renderUi(<Table />);
    const table = screen.getByRole('table', { name: 'Unternehmen' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('draws only what is in sight of 20,000 rows', () => {
    renderUi(<Table rows={companies(20_000)} />);
    expect(screen.getByText('Werk 0')).toBeInTheDocument();
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '20001');
  });

  it('moves the focus with J, K and the arrows and opens with Enter', async () => {
    const onOpen = jest.fn<(row: Company) => void>();
    const onFocusRow = jest.fn<(row: Company) => void>();
    renderUi(<Table onOpen={onOpen} onFocusRow={onFocusRow} />);
    const user = userEvent.setup();
    await user.keyboard('j');
    await user.keyboard('j');
    expect(screen.getByText('Werk 1').closest('[role="row"]')).toHaveFocus();
    await user.keyboard('{ArrowDown}k{Enter}');
    expect(onOpen.mock.calls.map(([row]) => row.id)).toEqual(['c1']);
    expect(onFocusRow.mock.calls.map(([row]) => row.id)).toEqual(['c0', 'c1', 'c2', 'c1']);
  });

  it('leaves letters alone while somebody types', async () => {
    const onFocusRow = jest.fn();
    renderUi(
      <>
        <input aria-label="Suche" />
        <Table onFocusRow={onFocusRow} />
      </>,
    );
    await userEvent.type(screen.getByLabelText('Suche'), 'jk');
    expect(onFocusRow).not.toHaveBeenCalled();
  });

  it('keeps the order in the address and turns it around', async () => {
    const { router } = renderUi(<Table />, { at: '/?sort=jobs' });
    expect(screen.getByRole('columnheader', { name: /Beschäftigte/ })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: /Beschäftigte/ }));
    expect(router.state.location.search).toBe('?sort=-jobs');
  });

  it('remembers the chosen columns in this browser', async () => {
    const first = renderUi(<Table memory="chosen" />);
    await userEvent.click(screen.getByRole('button', { name: 'Spalten' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Beschäftigte' }));
    expect(screen.queryByRole('columnheader', { name: /Beschäftigte/ })).not.toBeInTheDocument();
    first.unmount();
    renderUi(<Table memory="chosen" />);
    expect(screen.queryByRole('columnheader', { name: /Beschäftigte/ })).not.toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: /Name/ })).toBeInTheDocument();
  });

  it('asks for more before the end is reached', () => {
    const onLoadMore = jest.fn();
    renderUi(<Table rows={companies(10)} hasMore onLoadMore={onLoadMore} />);
    expect(onLoadMore).toHaveBeenCalled();
  });

  it('does not ask again while the next page is on its way', () => {
    const onLoadMore = jest.fn();
    renderUi(<Table rows={companies(10)} hasMore loading onLoadMore={onLoadMore} />);
    expect(onLoadMore).not.toHaveBeenCalled();
  });

  it('says when the next rows do not come, and asks again only when somebody wants it', async () => {
    const asked = jest.fn();
    const rows = companies(10);
    function Failing() {
      const [loading, setLoading] = useState(false);
      const load = async () => {
        asked();
        setLoading(true);
        await Promise.resolve();
        setLoading(false);
        throw new Error('the line is down');
      };
      return <Table rows={rows} hasMore loading={loading} onLoadMore={load} />;
    }
    renderUi(<Failing />);
    expect(await screen.findByText('Die nächsten Einträge konnten nicht geladen werden.')).toBeInTheDocument();
    expect(asked).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByText('Die nächsten Einträge konnten nicht geladen werden.')).toBeInTheDocument();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('says what belongs here when there is nothing', () => {
    renderUi(<Table rows={[]} />);
    expect(screen.getByRole('heading', { name: 'Noch keine Unternehmen' })).toBeInTheDocument();
  });
});

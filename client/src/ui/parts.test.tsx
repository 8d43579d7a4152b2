import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { localDate } from '@ortstreu/shared/kernel';
import { ComboSearch } from './ComboSearch';
import type { ComboOption } from './comboSource';
import { ErrorState } from './ErrorState';
import { FileDrop } from './FileDrop';
import { FilterChips } from './FilterChips';
import { FreshnessBadge } from './FreshnessBadge';
import { usePane } from './hooks/usePane';
import { useUrlFilters } from './hooks/useUrlFilters';
import { LevelBadge } from './LevelBadge';
import { PageHeader } from './PageHeader';
import { PaneLayout, SidePane } from './SidePane';
import { renderUi } from './testing/renderUi';
import { Timeline } from './Timeline';
import { UrlTabs } from './UrlTabs';

const SHAPE = { place: 'text', levels: 'list', minimum: 'number', mine: 'flag' } as const;

function Filters() {
  const filters = useUrlFilters(SHAPE);
  return (
    <>
      <output>{JSON.stringify(filters.values)}</output>
      <button onClick={() => filters.set({ levels: ['now', 'a,b'], minimum: 50, mine: true })}>mehr</button>
      <FilterChips
        chips={filters.active.map((key) => ({ key, label: key, onRemove: () => filters.set({ [key]: undefined }) }))}
        count={1234}
        onReset={filters.reset}
      />
    </>
  );
}

describe('badges and states', () => {
  it('show levels by shape and word', async () => {
    const { container } = renderUi(
      <>
        <LevelBadge level="now" />
        <LevelBadge level="watch" compact />
        <LevelBadge level={null} />
      </>,
    );
    expect(screen.getByText('sofort')).toHaveTextContent('⬢sofort');
    expect(screen.getByRole('img', { name: 'beobachten' })).toHaveTextContent('◐');
    expect(screen.getByText('nicht bewertet')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('say how old a fact is', () => {
    renderUi(<FreshnessBadge state="stale" confirmedOn={localDate('2025-11-23')} />);
    const badge = screen.getByText(/veraltet/);
    expect(badge).toHaveTextContent('vor 12 Monaten');
    expect(badge).toHaveAttribute('title', expect.stringContaining('2025'));
  });

  it('show an error number only when we are at fault', () => {
    const { unmount } = renderUi(<ErrorState failure={{ code: 'INTERNAL', issues: [], errorId: 'abc123' }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Fehlernummer: abc123');
    // Where nothing was typed, nothing was kept.
    expect(screen.getByRole('alert')).not.toHaveTextContent('Ihre Eingaben');
    unmount();
    renderUi(<ErrorState failure={{ code: 'FORBIDDEN', issues: [] }} kept />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('Fehlernummer');
    expect(screen.getByRole('alert')).toHaveTextContent('Ihre Eingaben sind noch da.');
  });

  it('name the browser tab', () => {
    renderUi(<PageHeader title="Unternehmen" sentence="Alle Betriebe." />);
    expect(document.title).toBe('Unternehmen · Ortstreu');
    expect(screen.getByRole('heading', { level: 1, name: 'Unternehmen' })).toBeInTheDocument();
  });
});

describe('filters in the address', () => {
  it('are read, written, removed and reset', async () => {
    const { router } = renderUi(<Filters />, { at: '/?place=Mitte&sort=name' });
    expect(screen.getByText('{"place":"Mitte"}')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'mehr' }));
    expect(screen.getByText('{"place":"Mitte","levels":["now","a,b"],"minimum":50,"mine":true}')).toBeInTheDocument();
    expect(screen.getByText('1.234 Einträge')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Filter „place“ entfernen' }));
    expect(screen.getByText('{"levels":["now","a,b"],"minimum":50,"mine":true}')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'zurücksetzen' }));
    expect(router.state.location.search).toBe('?sort=name');
  });
});

function WithPane() {
  const pane = usePane();
  return (
    <PaneLayout
      pane={
        pane.id ? (
          <SidePane title={`Firma ${pane.id}`} onClose={pane.close} to="/companies/7">
            Einzelheiten
          </SidePane>
        ) : null
      }
    >
      <button onClick={() => pane.open('7')}>öffnen</button>
    </PaneLayout>
  );
}

describe('side pane and tabs', () => {
  it('have addresses; Esc closes the pane', async () => {
    const { router, container } = renderUi(<WithPane />);
    await userEvent.click(screen.getByRole('button', { name: 'öffnen' }));
    expect(router.state.location.search).toBe('?show=7');
    expect(screen.getByRole('complementary', { name: 'Firma 7' })).toHaveTextContent('Einzelheiten');
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(router.state.location.search).toBe('');
  });

  it('open the tab of the address and need none for the first', async () => {
    const tabs = [
      { id: 'visits', label: 'Besuche', count: 3, content: 'drei Besuche' },
      { id: 'people', label: 'Ansprechpartner', content: 'niemand' },
    ];
    const { router } = renderUi(<UrlTabs label="Unternehmen" tabs={tabs} />, { at: '/?tab=people' });
    expect(screen.getByRole('tab', { name: 'Ansprechpartner', selected: true })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Besuche (3)' }));
    expect(screen.getByText('drei Besuche')).toBeInTheDocument();
    expect(router.state.location.search).toBe('');
  });
});

describe('timeline', () => {
  it('groups by month and says the day in words', async () => {
    const { container } = renderUi(
      <main>
        <h1>Firma</h1>
        <h2>Verlauf</h2>
        <Timeline
          label="Verlauf"
          items={[
            { id: '1', day: localDate('2026-11-20'), icon: '•', title: 'Besuch' },
            { id: '2', day: localDate('2026-10-01'), icon: '•', title: 'Anruf', meta: 'A. Weber' },
          ]}
        />
      </main>,
    );
    expect(screen.getByRole('heading', { name: 'November 2026' })).toBeInTheDocument();
    expect(screen.getByText('vor 3 Tagen')).toHaveAttribute('dateTime', '2026-11-20');
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('typed search', () => {
  const companies: ComboOption[] = [
    { id: '1', label: 'Müller GmbH', hint: 'Mitte' },
    { id: '2', label: 'Möller KG' },
  ];

  it('asks once for what was typed last and hands over the choice', async () => {
    const search = jest.fn<(query: string, signal: AbortSignal) => Promise<readonly ComboOption[]>>(async () => companies);
    const onChange = jest.fn<(option: ComboOption | null) => void>();
    renderUi(<ComboSearch label="Unternehmen" value={null} onChange={onChange} search={search} />);
    await userEvent.type(screen.getByLabelText('Unternehmen'), 'm');
    expect(await screen.findByText('Tippen Sie mindestens 2 Zeichen.')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Unternehmen'), 'ül');
    await userEvent.click(await screen.findByRole('option', { name: /Müller GmbH/ }));
    expect(onChange).toHaveBeenCalledWith({ id: '1', label: 'Müller GmbH', hint: 'Mitte' });
    expect(search.mock.lastCall?.[0]).toBe('mül');
  });

  it('says when the search does not answer', async () => {
    renderUi(<ComboSearch label="Unternehmen" value={null} onChange={() => undefined} search={() => Promise.reject(new Error('down'))} />);
    await userEvent.type(screen.getByLabelText('Unternehmen'), 'mül');
    expect(await screen.findByText('Die Suche hat nicht geantwortet.')).toBeInTheDocument();
  });
});

describe('file drop', () => {
  const file = (name: string, content = 'a;b') => new File([content], name);
  const upload = (chosen: File) => userEvent.upload(screen.getByLabelText('Unternehmensliste', { selector: 'input' }), chosen, { applyAccept: false });

  it('refuses wrong, empty and oversized files before anything is sent', async () => {
    const onFile = jest.fn<(chosen: File) => Promise<void>>(async () => undefined);
    renderUi(<FileDrop label="Unternehmensliste" types={['.csv']} megabytes={1} onFile={onFile} />);
    await upload(file('bild.png'));
    expect(screen.getByRole('alert')).toHaveTextContent('„bild.png“ hat kein erlaubtes Format (.csv).');
    await upload(file('leer.csv', ''));
    expect(screen.getByRole('alert')).toHaveTextContent('„leer.csv“ ist leer.');
    await upload(file('gross.csv', 'x'.repeat(1024 * 1024 + 1)));
    expect(screen.getByRole('alert')).toHaveTextContent('„gross.csv“ ist größer als 1 MB.');
    expect(onFile).not.toHaveBeenCalled();
  });

  it('shows how far the transfer is and when it is done', async () => {
    let finish = () => {};
    const { container } = renderUi(
      <FileDrop
        label="Unternehmensliste"
        types={['.csv']}
        megabytes={1}
        onFile={(_chosen, report) => {
          report(40);
          return new Promise((resolve) => {
            finish = resolve;
          });
        }}
      />,
    );
    await upload(file('liste.CSV'));
    expect(screen.getByRole('status')).toHaveTextContent('„liste.CSV“ wird übertragen: 40 %');
    expect(await axe(container)).toHaveNoViolations();
    finish();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('„liste.CSV“ ist übertragen.'));
  });
});

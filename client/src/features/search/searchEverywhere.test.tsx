import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, expect, test } from '@jest/globals';
import { formats, translator } from '@ortstreu/shared/i18n';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandPalette } from '../../ui/CommandPalette';
import { renderUi } from '../../ui/testing/renderUi';
import { searchEverywhere } from './searchEverywhere';

afterEach(cleanup);

const hit = (type: string, id: string, title: string, more: object = {}) => ({
  __typename: 'SearchHit',
  type,
  id,
  title,
  subtitle: '',
  day: null,
  companyId: null,
  ...more,
});
const answering = (hits: object[]) =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: new ApolloLink(
      () =>
        new Observable((observer) => {
          observer.next({ data: { search: hits } });
          observer.complete();
        }),
    ),
  });

const place = (hits: object[]) => ({ client: answering(hits), t: translator('de'), format: formats('de', 'Europe/Berlin') });

test('hits stand in groups, the group of the best hit first, each leading to its page', async () => {
  const opened: string[] = [];
  const groups = await searchEverywhere(
    'müller',
    new AbortController().signal,
    (to) => opened.push(to),
    place([
      hit('contact', 'c1', 'Änne Müller', { subtitle: 'Müller GmbH', companyId: 'm1' }),
      hit('company', 'm1', 'Müller GmbH', { subtitle: 'Karlsruhe' }),
      hit('visit', 'v1', 'Müller GmbH', { day: '2026-11-20', subtitle: 'Antrittsbesuch' }),
    ]),
  );
  expect(groups.map(({ name, entries }) => [name, entries.map(({ label, description }) => `${label} | ${description}`)])).toEqual([
    ['Ansprechpartner', ['Änne Müller | Müller GmbH']],
    ['Unternehmen', ['Müller GmbH | Karlsruhe']],
    ['Besuche', ['Müller GmbH | 20.11.2026 · Antrittsbesuch']],
  ]);
  groups.flatMap(({ entries }) => entries).forEach((entry) => entry.run());
  expect(opened).toEqual(['/companies/m1', '/companies/m1', '/visits/v1']);
});

test('Enter opens the best hit', async () => {
  const opened: string[] = [];
  const open = (to: string) => void opened.push(to);
  const search = (query: string, signal: AbortSignal) =>
    searchEverywhere(query, signal, open, place([hit('company', 'm1', 'Müller GmbH'), hit('company', 'm2', 'Müller Bau')]));
  renderUi(<CommandPalette commands={[]} search={search} open={open} request={1} />);
  await userEvent.type(await screen.findByRole('textbox'), 'mül');
  await screen.findByText('Müller GmbH');
  await waitFor(() => expect(document.querySelectorAll('[data-selected]')).toHaveLength(1));
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual(['/companies/m1']);
});

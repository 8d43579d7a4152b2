import { ApolloClient, ApolloLink, InMemoryCache, Observable, type OperationVariables } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderUi } from '../../ui/testing/renderUi';
import type { ImportRun } from './importRun';
import { MappingStep } from './MappingStep';

afterEach(cleanup);

const counts = { __typename: 'ImportCounts', ready: 0, rejected: 0, duplicates: 0, hinted: 0, created: 0, filled: 0, skipped: 0, undone: 0, kept: 0 } as const;
const run: ImportRun = {
  __typename: 'ImportRun',
  id: 'r1',
  version: 3,
  fileName: 'Liste.csv',
  headers: ['Firma', 'Ort', 'Firma', ''],
  duplicateHeaders: ['Firma'],
  samples: [['Müller GmbH', 'Köln', 'x', '']],
  rowCount: 1,
  mapping: ['name', 'city', null, null],
  mappingOrigin: 'guessed',
  wzVersion: '2008',
  leaveOutUnreadable: false,
  status: 'mapping',
  progress: 0,
  undecided: 0,
  toWrite: 0,
  failure: null,
  counts,
  viewerCan: { __typename: 'ImportAbilities', run: true, undo: true },
};

function open() {
  const sent: OperationVariables[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables);
    return new Observable((observer) => {
      observer.next({ data: { setImportMapping: { ...run, status: 'checking' } } });
      observer.complete();
    });
  });
  let checked = 0;
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const view = renderUi(
    <ApolloProvider client={client}>
      <MappingStep
        run={run}
        onChecked={() => {
          checked += 1;
        }}
      />
    </ApolloProvider>,
  );
  return { sent, view, checked: () => checked };
}

test('shows each column with what stands in it and says that headers repeat', async () => {
  const { view } = open();
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Firma', 'Ort', 'Firma', 'Spalte 4 (ohne Überschrift)']);
  expect(screen.getByText(/kommen mehrfach vor: Firma/)).toBeTruthy();
  expect(await axe(view.container)).toHaveNoViolations();
});

test('a corrected column is sent; without a name nothing can be checked', async () => {
  const { sent, checked } = open();
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Zeilen prüfen' });
  const meaningOf = (index: number) => {
    const box = screen.getAllByRole('combobox', { name: /Bedeutung der Spalte/ })[index];
    if (!box) throw new Error('no such column');
    return box;
  };
  await userEvent.click(meaningOf(0));
  await userEvent.click(await screen.findByRole('option', { name: 'Beschreibung, Bemerkung' }));
  expect(button.disabled).toBe(true);
  expect(screen.getByText('Ordnen Sie eine Spalte dem Namen des Unternehmens zu.')).toBeTruthy();
  await userEvent.click(meaningOf(2));
  await userEvent.click(await screen.findByRole('option', { name: 'Name des Unternehmens' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Unlesbare Angaben weglassen/ }));
  await userEvent.click(button);
  expect(sent).toEqual([{ input: { id: 'r1', version: 3, mapping: ['description', 'city', 'name', null], wzVersion: '2008', leaveOutUnreadable: true } }]);
  expect(checked()).toBe(1);
}, 30_000);

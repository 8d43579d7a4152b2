import { describe, expect, it, jest } from '@jest/globals';
import { Notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { type Failure } from '../failure';
import { renderUi } from '../testing/renderUi';
import { ConflictPanel } from './ConflictPanel';
import { differences, merged } from './differences';
import { useConflict, type Stored } from './useConflict';

interface Values {
  name: string;
  phone: string;
  address: { city: string; street: string };
}
type Record = Required<Stored<Values>>;

const BASE: Values = { name: 'Muster GmbH', phone: '1', address: { city: 'Musterstadt', street: 'Hof 1' } };
/** What a refused request throws. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}
const OVERTAKEN: Failure = { code: 'CONFLICT', issues: [] };

interface FormProps {
  opened?: Record;
  stored?: Record | null;
  send(version: number, values: Values): Promise<unknown>;
  onOutcome?(outcome: unknown): void;
}

function Form({ opened = { version: 1, values: BASE }, stored = null, send, onOutcome }: FormProps) {
  const [values, setValues] = useState(opened.values);
  const conflict = useConflict<Values>({
    opened,
    read: () => values,
    write: setValues,
    reload: async () => stored,
    failureOf: (error) => (error as Refused).failure,
  });
  return (
    <main>
      <Notifications transitionDuration={0} allowDragDismiss={false} allowScrollDismiss={false} />
      <input aria-label="Name" value={values.name} onChange={(event) => setValues({ ...values, name: event.target.value })} />
      <output>{JSON.stringify(values)}</output>
      <button type="button" onClick={() => void conflict.save((version) => send(version, values)).then(onOutcome)}>
        Sichern
      </button>
      <ConflictPanel conflict={conflict} labelOf={(path) => `Feld ${path}`} />
    </main>
  );
}

const shown = () => JSON.parse(screen.getByRole('status').textContent) as Values;
/** Refuses every version but the one given. */
const server = (version: number) => jest.fn<FormProps['send']>((sent) => (sent === version ? Promise.resolve() : Promise.reject(new Refused(OVERTAKEN))));
const theirs = (change: Partial<Values>): Record => ({ version: 2, values: { ...BASE, ...change } });

describe('two versions of a record', () => {
  it('differ where the others have changed something, and propose mine only where I have typed', () => {
    const mine = { ...BASE, name: 'Meine GmbH', phone: '9' };
    const found = differences(mine, { ...BASE, name: 'Ihre GmbH', address: { ...BASE.address, city: 'Neustadt' } }, BASE);
    expect(found.map(({ path, proposed }) => `${path} ${proposed}`)).toEqual(['name mine', 'address.city theirs']);
    expect(merged(mine, found, {})).toEqual({ ...mine, address: { city: 'Neustadt', street: 'Hof 1' } });
    expect(merged(mine, found, { name: 'theirs', 'address.city': 'mine' })).toEqual({ ...mine, name: 'Ihre GmbH' });
  });

  it('show every difference when it is not known how they began', () => {
    expect(differences({ a: 1, b: [1] }, { a: 2, b: [1] })).toEqual([{ path: 'a', mine: 1, theirs: 2, proposed: 'mine' }]);
  });

  it('keep entries that only one side has', () => {
    const found = differences({ answers: {} }, { answers: { stay: { text: 'x' } } }, { answers: {} });
    expect(merged({ answers: {} }, found, {})).toEqual({ answers: { stay: { text: 'x' } } });
    const gone = differences({ answers: { stay: { text: 'x' } } }, { answers: {} }, { answers: { stay: { text: 'x' } } });
    expect(merged({ answers: { stay: { text: 'x' } } }, gone, {})).toEqual({ answers: {} });
  });
});

describe('saving a record that somebody else has changed', () => {
  it('shows both versions, keeps what was typed, and saves what was chosen', async () => {
    const user = userEvent.setup();
    const send = server(2);
    const onOutcome = jest.fn();
    const { container } = renderUi(<Form send={send} stored={theirs({ name: 'Ihre GmbH', phone: '2' })} onOutcome={onOutcome} />);
    await user.type(screen.getByLabelText('Name'), ' & Co.');
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    const panel = await screen.findByRole('alert');
    expect(panel).toHaveFocus();
    expect(onOutcome).toHaveBeenLastCalledWith(false);
    expect(screen.getByLabelText('Name')).toHaveValue('Muster GmbH & Co.');
    expect(within(panel).getByRole('radio', { name: 'Feld name, Ihre Fassung: Muster GmbH & Co.' })).toBeChecked();
    expect(within(panel).getByRole('radio', { name: 'Feld phone, Neuer Stand: 2' })).toBeChecked();
    expect(within(panel).queryByText(/address/)).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();

    await user.click(within(panel).getByRole('radio', { name: 'Feld phone, Ihre Fassung: 1' }));
    await user.click(within(panel).getByRole('button', { name: 'Auswahl ins Formular übernehmen' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(shown()).toMatchObject({ name: 'Muster GmbH & Co.', phone: '1' });
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(send).toHaveBeenLastCalledWith(2, expect.objectContaining({ name: 'Muster GmbH & Co.', phone: '1' }));
    expect(onOutcome).toHaveBeenLastCalledWith(true);
  });

  it('gives discarded words back, and then shows both versions again', async () => {
    const user = userEvent.setup();
    renderUi(<Form send={server(2)} stored={theirs({ name: 'Ihre GmbH' })} />);
    await user.type(screen.getByLabelText('Name'), ' & Co.');
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    await user.click(await screen.findByRole('button', { name: 'Meine Eingaben verwerfen' }));
    expect(screen.getByLabelText('Name')).toHaveValue('Ihre GmbH');
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(screen.getByLabelText('Name')).toHaveValue('Muster GmbH & Co.');
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(await screen.findByRole('radio', { name: 'Feld name, Neuer Stand: Ihre GmbH' })).toBeVisible();
  });

  it('asks nothing when the others touched other fields', async () => {
    const user = userEvent.setup();
    const send = server(2);
    const onOutcome = jest.fn();
    renderUi(<Form send={send} stored={theirs({})} onOutcome={onOutcome} />);
    await user.type(screen.getByLabelText('Name'), '!');
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(send.mock.calls.map(([version]) => version)).toEqual([1, 2]);
    expect(onOutcome).toHaveBeenLastCalledWith(true);
  });

  it.each([
    ['a record that is gone', OVERTAKEN, null],
    ['a duplicate, which a field can tell', { code: 'CONFLICT', issues: [{ path: 'name', code: 'duplicate' }] }, theirs({ name: 'x' })],
    ['another refusal', { code: 'UNAVAILABLE', issues: [] }, theirs({ name: 'x' })],
  ])('hands %s to the page', async (_name, failure, stored) => {
    const user = userEvent.setup();
    const onOutcome = jest.fn();
    renderUi(<Form send={() => Promise.reject(new Refused(failure as Failure))} stored={stored} onOutcome={onOutcome} />);
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(onOutcome).toHaveBeenLastCalledWith(failure);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    [false, 'Ihre GmbH'],
    [true, 'Muster GmbH!'],
  ])('follows a newer version only while nothing was typed (typed: %s)', async (typed, expected) => {
    const user = userEvent.setup();
    const send = server(2);
    const Page = () => {
      const [opened, setOpened] = useState<Record>({ version: 1, values: BASE });
      return (
        <>
          <Form opened={opened} send={send} />
          <button type="button" onClick={() => setOpened(theirs({ name: 'Ihre GmbH' }))}>
            Neuer Stand
          </button>
        </>
      );
    };
    renderUi(<Page />);
    if (typed) await user.type(screen.getByLabelText('Name'), '!');
    await user.click(screen.getByRole('button', { name: 'Neuer Stand' }));
    expect(screen.getByLabelText('Name')).toHaveValue(expected);
  });
});

import { describe, expect, it, jest } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { ConflictPanel } from '../ui/conflict/ConflictPanel';
import { renderUi } from '../ui/testing/renderUi';
import { useFormConflict } from './useFormConflict';

interface Site {
  version: number;
  name: string;
  confirmedOn: string;
  use: { code: string; title: string };
}
const OPENED: Site = { version: 1, name: 'Hafen', confirmedOn: '2026-11-01', use: { code: '1', title: 'Logistik' } };
const overtaken = new CombinedGraphQLErrors({ errors: [{ message: 'CONFLICT', extensions: { code: 'CONFLICT', issues: [] } }] });

interface FormProps {
  reload(): Promise<Site | null>;
  send(version: number): Promise<unknown>;
  onOutcome?(outcome: unknown): void;
}

function Form({ reload, send, onOutcome }: FormProps) {
  const valuesOf = ({ version: _version, ...values }: Site) => values;
  const form = useForm({ defaultValues: valuesOf(OPENED) });
  const conflict = useFormConflict(form, { record: OPENED, valuesOf, reload, whole: ['use'] });
  return (
    <main>
      <input aria-label="Name" {...form.register('name')} />
      <output>{form.formState.isDirty ? 'getippt' : 'gesichert'}</output>
      <button type="button" onClick={() => void conflict.save(send).then(onOutcome)}>
        Sichern
      </button>
      <ConflictPanel
        conflict={conflict}
        labelOf={(path) => path}
        textOf={(path, value) => (path === 'use' ? `Nutzung ${(value as Site['use']).title}` : undefined)}
      />
    </main>
  );
}

/** Refuses every version but the second. */
const secondOnly = () => jest.fn(async (version: number) => (version === 2 ? undefined : Promise.reject(overtaken)));
const theirs: Site = { version: 2, name: 'Hafen Ost', confirmedOn: '2026-11-20', use: { code: '2', title: 'Gewerbe' } };
const type = async (reload: FormProps['reload'], send: FormProps['send'], onOutcome?: FormProps['onOutcome']) => {
  const user = userEvent.setup();
  renderUi(<Form reload={reload} send={send} {...(onOutcome ? { onOutcome } : {})} />);
  await user.type(screen.getByLabelText('Name'), ' West');
  await user.click(screen.getByRole('button', { name: 'Sichern' }));
  return user;
};

describe('two who change one record in a form', () => {
  it('see the fields in the page’s words, groups whole and days as days', async () => {
    await type(async () => theirs, secondOnly());
    expect(await screen.findByRole('radio', { name: 'use, Neuer Stand: Nutzung Gewerbe' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'confirmedOn, Neuer Stand: 20.11.2026' })).toBeChecked();
    expect(screen.getAllByRole('radio')).toHaveLength(6);
  });

  it('what was chosen of one’s own still counts as typed, what the record holds does not', async () => {
    const send = secondOnly();
    const user = await type(async () => theirs, send);
    await user.click(await screen.findByRole('button', { name: 'Auswahl ins Formular übernehmen' }));
    expect(screen.getByLabelText('Name')).toHaveValue('Hafen West');
    expect(screen.getByRole('status')).toHaveTextContent('getippt');
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Hafen Ost');
    expect(screen.getByRole('status')).toHaveTextContent('gesichert');
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(send).toHaveBeenLastCalledWith(2);
  });

  it('saves again with the version that the first saving made', async () => {
    const send = jest.fn(async () => undefined);
    const user = await type(async () => null, send);
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(send.mock.calls).toEqual([[1], [2]]);
  });

  it('hears that the record is gone', async () => {
    const onOutcome = jest.fn();
    await type(async () => null, secondOnly(), onOutcome);
    expect(onOutcome).toHaveBeenLastCalledWith(expect.objectContaining({ code: 'CONFLICT' }));
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

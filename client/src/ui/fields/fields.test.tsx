import { describe, expect, it, jest } from '@jest/globals';
import { Button } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { localDateSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';
import { type Failure } from '../failure';
import { ErrorState } from '../ErrorState';
import { renderUi } from '../testing/renderUi';
import { DateField } from './DateField';
import { AreaField, MoneyField } from './NumberField';
import { ChipField } from './SelectField';
import { TextField } from './TextField';
import { useServerIssues } from './useServerIssues';
import { useZodForm } from './useZodForm';

const schema = z.object({
  name: z.string().trim().min(1, 'required').max(20),
  heldOn: localDateSchema.nullable(),
  price: z.number().positive('notPositive').nullable(),
  area: z.int().nullable(),
  growing: z.enum(['yes', 'no']).nullable(),
});
type Values = z.output<typeof schema>;

interface FormProps {
  onValues?: (values: Values) => void;
  refusal?: Failure;
}

function Form({ onValues, refusal }: FormProps) {
  const form = useZodForm(schema, { defaultValues: { name: '', heldOn: null, price: null, area: null, growing: null } });
  const issues = useServerIssues(form);
  const submit = form.handleSubmit((values) => {
    onValues?.(values);
    if (refusal) issues.show(refusal);
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
      <TextField control={form.control} name="name" label="Name" />
      <DateField control={form.control} name="heldOn" label="Datum" />
      <MoneyField control={form.control} name="price" label="Preis" perSquareMetre />
      <AreaField control={form.control} name="area" label="Fläche" />
      <ChipField
        control={form.control}
        name="growing"
        label="Wächst der Betrieb?"
        options={[
          { value: 'yes', label: 'ja' },
          { value: 'no', label: 'nein' },
        ]}
      />
      <Button type="submit">Eintragen</Button>
    </form>
  );
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Eintragen' }));

describe('form fields', () => {
  it('have names and no barriers', async () => {
    const { container } = renderUi(<Form />);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('read days, prices and areas as people type them in German', async () => {
    const onValues = jest.fn<(values: Values) => void>();
    renderUi(<Form onValues={onValues} />);
    await userEvent.type(screen.getByLabelText('Name'), 'Holzwerke');
    await userEvent.type(screen.getByLabelText('Datum'), '3.11.26');
    await userEvent.type(screen.getByLabelText('Preis'), '1234,5');
    await userEvent.click(screen.getByRole('radio', { name: 'ha' }));
    await userEvent.type(screen.getByLabelText('Fläche'), '1,25');
    await userEvent.click(screen.getByRole('checkbox', { name: 'ja' }));
    await submit();
    expect(onValues.mock.calls[0]?.[0]).toEqual({ name: 'Holzwerke', heldOn: '2026-11-03', price: 123_450, area: 12_500, growing: 'yes' });
    expect(screen.getByLabelText('Datum')).toHaveValue('03.11.2026');
  });

  it('take an answer back to "not asked" with a second tap', async () => {
    const onValues = jest.fn<(values: Values) => void>();
    renderUi(<Form onValues={onValues} />);
    await userEvent.type(screen.getByLabelText('Name'), 'Holzwerke');
    await userEvent.click(screen.getByRole('checkbox', { name: 'nein' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'nein' }));
    await submit();
    expect(onValues.mock.calls[0]?.[0].growing).toBeNull();
  });

  it('say at the field what is wrong, in the language of the page', async () => {
    renderUi(<Form />);
    await userEvent.type(screen.getByLabelText('Datum'), '31.02.2026');
    await submit();
    expect(await screen.findByText('Diese Angabe fehlt noch.')).toBeInTheDocument();
    expect(screen.getByText('Diesen Tag gibt es nicht. Bitte als TT.MM.JJJJ eingeben.')).toBeInTheDocument();
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });

  it('fill in the parameters of an issue', async () => {
    renderUi(<Form />, { locale: 'en' });
    await userEvent.type(screen.getByLabelText('Name'), 'x'.repeat(21));
    await submit();
    expect(await screen.findByText('At most 20 characters; this is too long.')).toBeInTheDocument();
  });

  it('take the issues of the server to their fields and show the rest above', async () => {
    renderUi(
      <Form
        refusal={{
          code: 'VALIDATION_FAILED',
          issues: [
            { path: 'heldOn', code: 'date.future' },
            { path: 'companyId', code: 'notFound' },
          ],
        }}
      />,
    );
    await userEvent.type(screen.getByLabelText('Name'), 'Holzwerke');
    await submit();
    expect(await screen.findByText('Der Tag liegt in der Zukunft.')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('Diesen Eintrag gibt es nicht');
    expect(screen.getByRole('alert')).not.toHaveTextContent('Zukunft');
    expect(screen.getByLabelText('Name')).toHaveValue('Holzwerke');
  });
});

import { type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useConflict, type Conflict, type Stored } from '../ui/conflict/useConflict';
import { failureFromError } from './failureFromError';

interface FormConflictOptions<Values> {
  opened: Required<Stored<Values>>;
  reload(): Promise<Required<Stored<Values>> | null>;
  whole?: readonly string[];
}

/** useConflict for a form of react-hook-form that saves by GraphQL. */
export const useFormConflict = <Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  options: FormConflictOptions<Values>,
): Conflict =>
  useConflict<Values>({
    ...options,
    read: form.getValues,
    write: (values, from) => {
      // What the record holds counts as saved, what differs from it as typed.
      if (from.values) form.reset(from.values);
      form.reset(values, { keepDefaultValues: true });
    },
    failureOf: failureFromError,
  });

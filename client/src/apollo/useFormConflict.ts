import { type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useConflict, type Conflict } from '../ui/conflict/useConflict';
import { failureFromError } from './failureFromError';

interface FormConflictOptions<Values, Stored extends { version: number }> {
  /** The record that the form shows. */
  record: Stored;
  /** The record as the form holds it. */
  valuesOf(record: Stored): Values;
  /** Fetches the record anew; null when it is gone or no longer to be seen. */
  reload(): Promise<Stored | null>;
  /** Groups that are one value to the reader. */
  whole?: readonly string[];
}

/** useConflict for a form of react-hook-form that saves by GraphQL. */
export function useFormConflict<Values extends FieldValues, Output, Stored extends { version: number }>(
  form: UseFormReturn<Values, unknown, Output>,
  { record, valuesOf, reload, whole }: FormConflictOptions<Values, Stored>,
): Conflict {
  const asStored = (current: Stored) => ({ version: current.version, values: valuesOf(current) });
  return useConflict<Values>({
    opened: asStored(record),
    reload: async () => {
      const current = await reload();
      return current && asStored(current);
    },
    ...(whole ? { whole } : {}),
    read: form.getValues,
    write: (values, from) => {
      // What the record holds counts as saved, what differs from it as typed.
      if (from.values) form.reset(from.values);
      form.reset(values, { keepDefaultValues: true });
    },
    failureOf: failureFromError,
  });
}

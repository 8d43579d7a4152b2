import { useMemo } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { type z } from 'zod';
import { useIssueText } from '../useIssueText';
import { zodForm } from './zodForm';

interface ZodFormOptions<Values extends FieldValues> {
  /** Every field of the form needs a value, '' or null where empty: server issues find their field by it. */
  defaultValues: DefaultValues<Values>;
}

/** A form that checks with the command's own zod schema; speaks up on submit and then with every change. */
export function useZodForm<Values extends FieldValues, Output>(
  schema: z.ZodType<Output, Values>,
  { defaultValues }: ZodFormOptions<Values>,
): UseFormReturn<Values, unknown, Output> {
  const issueText = useIssueText();
  const resolver = useMemo(() => zodForm(schema, issueText), [schema, issueText]);
  return useForm<Values, unknown, Output>({ resolver, defaultValues, mode: 'onSubmit', reValidateMode: 'onChange' });
}

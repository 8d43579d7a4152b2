import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

export interface FieldProps<Values extends FieldValues> {
  /** `form.control` of react-hook-form. */
  control: Control<Values, unknown, unknown>;
  name: FieldPath<Values>;
  label: string;
  description?: string;
}

type OwnText = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'name' | 'error' | 'label' | 'ref' | 'description';

/** One line of text bound to a form; null and undefined show as empty. */
export function TextField<Values extends FieldValues>({ control, name, ...rest }: FieldProps<Values> & Omit<TextInputProps, OwnText>) {
  const { field, fieldState } = useController({ control, name });
  return <TextInput {...rest} {...field} value={String(field.value ?? '')} error={fieldState.error?.message} />;
}

/** Several lines of text bound to a form; grows with what is typed. */
export function TextAreaField<Values extends FieldValues>({ control, name, ...rest }: FieldProps<Values> & Omit<TextareaProps, OwnText>) {
  const { field, fieldState } = useController({ control, name });
  return <Textarea autosize minRows={2} maxRows={12} {...rest} {...field} value={String(field.value ?? '')} error={fieldState.error?.message} />;
}

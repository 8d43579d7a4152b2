import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { ComboSearch, type ComboSearchProps } from '../ComboSearch';
import type { ComboOption } from '../comboSource';
import { type FieldProps } from './TextField';

type Own = 'value' | 'onChange' | 'name' | 'error' | 'label' | 'ref' | 'description';

interface ComboFieldProps {
  /** The name of what the form's id stands for when it opens. */
  initial?: ComboOption | null;
  /** Tells the page about the choice, for instance to fill in the address. */
  onPick?(option: ComboOption | null): void;
}

/** A search bound to a form: the form holds the id (or null), people see the name. */
export function ComboField<Values extends FieldValues>({ control, name, initial = null, onPick, ...rest }: FieldProps<Values> & Omit<ComboSearchProps, Own> & ComboFieldProps) {
  const {
    field: { value, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name });
  const [picked, setPicked] = useState<ComboOption | null>(initial);
  const id: string | null | undefined = value;
  return (
    <ComboSearch
      {...rest}
      name={name}
      ref={ref}
      onBlur={onBlur}
      value={id && picked?.id === id ? picked : null}
      onChange={(option) => {
        setPicked(option);
        onChange(option?.id ?? null);
        onPick?.(option);
      }}
      error={fieldState.error?.message}
    />
  );
}

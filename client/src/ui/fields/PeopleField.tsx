import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import { type FieldProps } from './TextField';

interface PeopleFieldProps {
  /** Names by id of everyone who can be chosen. */
  people: ReadonlyMap<string, string>;
}

/** Some people of the office bound to a form; the form holds their ids. */
export function PeopleField<Values extends FieldValues>({
  control,
  name,
  people,
  ...rest
}: FieldProps<Values> & PeopleFieldProps & Omit<MultiSelectProps, 'data' | 'value' | 'onChange' | 'name' | 'error' | 'label' | 'ref'>) {
  const { field, fieldState } = useController({ control, name });
  const value = (field.value as string[] | null | undefined) ?? [];
  return (
    <MultiSelect
      searchable
      clearable
      {...rest}
      {...field}
      value={value}
      data={[...people].map(([id, label]) => ({ value: id, label }))}
      error={fieldState.error?.message}
    />
  );
}

import { Checkbox, Chip, Group, Input, Select, type CheckboxProps, type SelectProps } from '@mantine/core';
import { useId } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { type FieldProps } from './TextField';

interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

/** One of a known list; `null` while nothing is chosen. */
export function SelectField<Values extends FieldValues>({
  control,
  name,
  options,
  ...rest
}: FieldProps<Values> & { options: readonly Option[] } & Omit<SelectProps, 'data' | 'value' | 'onChange' | 'name' | 'error' | 'label' | 'ref'>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      {...rest}
      {...field}
      data={options.map((option) => ({ ...option }))}
      value={field.value ?? null}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

/** Chips before text: one of a few answers, large enough for a thumb; a second tap takes the answer back to null. */
export function ChipField<Values extends FieldValues>({ control, name, label, description, options }: FieldProps<Values> & { options: readonly Option[] }) {
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  const value = (field.value as string | null | undefined) ?? null;
  return (
    <Input.Wrapper id={id} label={label} labelElement="div" labelProps={{ id: `${id}-label` }} description={description} error={fieldState.error?.message}>
      <Group gap="xs" mt={4} role="group" aria-labelledby={`${id}-label`}>
        {options.map((option, index) => (
          <Chip
            key={option.value}
            checked={value === option.value}
            onChange={(on) => field.onChange(on ? option.value : null)}
            size="md"
            ref={index === 0 ? field.ref : undefined}
          >
            {option.label}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}

/** A yes-or-no that is false until it is ticked. */
export function CheckboxField<Values extends FieldValues>({
  control,
  name,
  ...rest
}: FieldProps<Values> & Omit<CheckboxProps, 'checked' | 'onChange' | 'name' | 'error' | 'label' | 'ref'>) {
  const {
    field: { value, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name });
  return (
    <Checkbox
      {...rest}
      ref={ref}
      name={name}
      onBlur={onBlur}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
      error={fieldState.error?.message}
    />
  );
}

import { useController, type FieldValues } from 'react-hook-form';
import { type LocalDate } from '@ortstreu/shared/kernel';
import { DayInput, type DayInputProps } from './DayInput';
import { type FieldProps } from './TextField';

type DateFieldProps<Values extends FieldValues> = FieldProps<Values> &
  Omit<DayInputProps, 'value' | 'onChange' | 'name' | 'error' | 'label' | 'ref' | 'description'>;

/** A LocalDate bound to a form; null while empty. */
export function DateField<Values extends FieldValues>({ control, name, ...rest }: DateFieldProps<Values>) {
  const {
    field: { value, onChange, onBlur, ref },
    fieldState,
  } = useController({ control, name });
  const day: LocalDate | null | undefined = value;
  return <DayInput {...rest} name={name} ref={ref} onBlur={onBlur} value={day ?? null} onChange={onChange} error={fieldState.error?.message} />;
}

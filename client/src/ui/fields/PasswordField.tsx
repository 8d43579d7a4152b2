import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useController, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type FieldProps } from './TextField';

/** A password bound to a form; can be looked at. */
export function PasswordField<Values extends FieldValues>({
  control,
  name,
  ...rest
}: FieldProps<Values> & Omit<PasswordInputProps, 'value' | 'onChange' | 'name' | 'error' | 'label' | 'ref'>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': t('auth.showPassword') }}
      {...rest}
      {...field}
      value={String(field.value ?? '')}
      error={fieldState.error?.message}
    />
  );
}

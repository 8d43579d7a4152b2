import { Chip, Group, Input } from '@mantine/core';
import { useId } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type FieldProps } from './TextField';

/** Yes, no, or not known: unknown differs from no, and a second tap goes back to it. */
export function YesNoField<Values extends FieldValues>({ control, name, label, description }: FieldProps<Values>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  const value = (field.value as boolean | null | undefined) ?? null;
  return (
    <Input.Wrapper id={id} label={label} labelElement="div" labelProps={{ id: `${id}-label` }} description={description} error={fieldState.error?.message}>
      <Group gap="xs" mt={4} role="group" aria-labelledby={`${id}-label`}>
        {([true, false] as const).map((answer) => (
          <Chip key={String(answer)} checked={value === answer} onChange={(on) => field.onChange(on ? answer : null)} ref={answer ? field.ref : undefined}>
            {t(answer ? 'common.yes' : 'common.no')}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}

import { Group, NumberInput, SegmentedControl, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocaleSettings } from '../LocaleContext';
import { type FieldProps } from './TextField';

type Own = 'value' | 'defaultValue' | 'onChange' | 'name' | 'error' | 'label' | 'ref' | 'description';

interface ScaledProps {
  /** What the stored integer counts in one shown unit: 100 for cents, 10 000 for m² shown as ha. */
  scale?: number;
  digits?: number;
}

type NumberFieldProps<Values extends FieldValues> = FieldProps<Values> & Omit<NumberInputProps, Own> & ScaledProps;

/** A number with the separators of the language; the form holds a number, or null while it is empty. */
export function NumberField<Values extends FieldValues>({ control, name, scale = 1, digits = 0, ...rest }: NumberFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const { locale } = useLocaleSettings();
  const value = field.value as number | null | undefined;
  return (
    <NumberInput
      hideControls
      {...rest}
      {...field}
      inputMode={digits > 0 ? 'decimal' : 'numeric'}
      decimalScale={digits}
      allowDecimal={digits > 0}
      decimalSeparator={locale === 'de' ? ',' : '.'}
      thousandSeparator={locale === 'de' ? '.' : ','}
      allowedDecimalSeparators={locale === 'de' ? [','] : ['.']}
      clampBehavior="none"
      value={value == null ? '' : value / scale}
      onChange={(next) => field.onChange(next === '' ? null : Math.round(Number(next) * scale))}
      error={fieldState.error?.message}
    />
  );
}

/** Euros on the screen, cents in the form. */
export function MoneyField<Values extends FieldValues>({ perSquareMetre = false, ...rest }: NumberFieldProps<Values> & { perSquareMetre?: boolean }) {
  const { t } = useTranslation();
  return (
    <NumberField
      digits={2}
      scale={100}
      rightSectionWidth={perSquareMetre ? 52 : 36}
      rightSectionPointerEvents="none"
      rightSection={t(perSquareMetre ? 'common.unit.euroPerSquareMetre' : 'common.unit.euro')}
      {...rest}
    />
  );
}

const HECTARE = 10_000;

/** An area typed in m² or hectares; the form always holds whole m². */
export function AreaField<Values extends FieldValues>(props: NumberFieldProps<Values>) {
  const { t } = useTranslation();
  const { field } = useController({ control: props.control, name: props.name });
  const [unit, setUnit] = useState<'m2' | 'ha'>(Number(field.value ?? 0) >= HECTARE ? 'ha' : 'm2');
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <NumberField {...props} digits={unit === 'ha' ? 4 : 0} scale={unit === 'ha' ? HECTARE : 1} style={{ flex: 1 }} />
      <SegmentedControl
        size="xs"
        aria-label={`${props.label}, ${t('common.area.unit')}`}
        value={unit}
        onChange={(next) => setUnit(next === 'ha' ? 'ha' : 'm2')}
        data={[
          { value: 'm2', label: t('common.unit.squareMetres') },
          { value: 'ha', label: t('common.unit.hectares') },
        ]}
      />
    </Group>
  );
}

import { MultiSelect, NumberInput } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { factLabel, siteWord } from '@ortstreu/shared/site';
import { DateField } from '../../ui/fields/DateField';
import { AreaField, MoneyField } from '../../ui/fields/NumberField';
import { SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { YesNoField } from '../../ui/fields/YesNoField';
import { useLocaleSettings } from '../../ui/LocaleContext';
import { type SiteFormValues } from './siteForm';
import { type FactField } from './siteFormFields';

type SiteControl = Control<SiteFormValues, unknown, unknown>;

/** A number with decimals and its unit behind it. */
function DecimalField({ control, field, label }: { control: SiteControl; field: Extract<FactField, { as: 'number' }>; label: string }) {
  const { t } = useTranslation();
  const { locale } = useLocaleSettings();
  const { field: bound, fieldState } = useController({ control, name: field.fact });
  // A year is read as a word: it has neither unit nor separator.
  const isYear = field.unit === 'year';
  const unit = field.unit && field.unit !== 'year' ? t(`site.units.${field.unit}`, { value: '' }).trim() : '';
  return (
    <NumberInput
      {...bound}
      label={unit ? `${label} (${unit})` : label}
      hideControls
      allowDecimal={field.digits > 0}
      decimalScale={field.digits}
      decimalSeparator={locale === 'de' ? ',' : '.'}
      thousandSeparator={isYear ? '' : locale === 'de' ? '.' : ','}
      inputMode={field.digits > 0 ? 'decimal' : 'numeric'}
      clampBehavior="none"
      value={(bound.value as number | null) ?? ''}
      onChange={(value) => bound.onChange(value === '' ? null : Number(value))}
      error={fieldState.error?.message}
    />
  );
}

function SomeField({ control, field, label }: { control: SiteControl; field: Extract<FactField, { as: 'one' | 'some' }>; label: string }) {
  const { t } = useTranslation();
  const { field: bound, fieldState } = useController({ control, name: field.fact });
  return (
    <MultiSelect
      {...bound}
      label={label}
      clearable
      data={field.options.map((value) => ({ value, label: siteWord(t, field.words, value) }))}
      value={(bound.value as string[] | null) ?? []}
      error={fieldState.error?.message}
    />
  );
}

/** One fact of a site, entered as its kind asks for. */
export function FactInput({ control, field }: { control: SiteControl; field: FactField }) {
  const { t } = useTranslation();
  const label = factLabel(field.fact, t);
  switch (field.as) {
    case 'area':
      return <AreaField control={control} name={field.fact} label={label} />;
    case 'price':
      return <MoneyField control={control} name={field.fact} label={label} perSquareMetre />;
    case 'day':
      return <DateField control={control} name={field.fact} label={label} />;
    case 'yesNo':
      return <YesNoField control={control} name={field.fact} label={label} />;
    case 'text':
      return <TextField control={control} name={field.fact} label={label} />;
    case 'number':
      return <DecimalField control={control} field={field} label={label} />;
    case 'one':
      return (
        <SelectField
          control={control}
          name={field.fact}
          label={label}
          clearable
          options={field.options.map((value) => ({ value, label: siteWord(t, field.words, value) }))}
        />
      );
    case 'some':
      return <SomeField control={control} field={field} label={label} />;
  }
}

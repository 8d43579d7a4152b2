import { NumberInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { LOCATION_FACTORS, OPTION_SETS, type AnswerField, type AnswerValue } from '@ortstreu/shared/visit';
import { DayInput } from '../../ui/fields/DayInput';
import { useLocaleSettings } from '../../ui/LocaleContext';
import { ChipChoice } from './ChipChoice';

export interface AnswerInputProps {
  field: AnswerField;
  value: AnswerValue | undefined;
  /** Undefined takes the answer back. */
  onChange(value: AnswerValue | undefined): void;
  error?: string | undefined;
}

const SCALE = ['1', '2', '3', '4', '5'] as const;
type ScaleStep = (typeof SCALE)[number];

/** What a field is called, in questions and in the report; the ten location factors have two scales each. */
export function useFieldLabel(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    const factor = LOCATION_FACTORS.find((code) => name === `${code}Importance` || name === `${code}Satisfaction`);
    if (factor) return `${t(`visit.factor.${factor}`)}: ${t(name.endsWith('Importance') ? 'visit.importance' : 'visit.satisfaction')}`;
    return t(`visit.answerField.${name as 'employeesNow'}`);
  };
}

/** The word of a chosen option. */
export function useOptionLabel(): (field: AnswerField, code: string) => string {
  const { t } = useTranslation();
  return ({ optionSet }, code) => (optionSet ? t(`visit.option.${optionSet}.${code}` as 'visit.option.trend.same') : code);
}

function ScaleInput({ field, value, onChange, error }: AnswerInputProps) {
  const { t } = useTranslation();
  const fieldLabel = useFieldLabel();
  const words = field.name.endsWith('Importance') ? 'visit.importanceScale' : 'visit.scale';
  const options = SCALE.map((step: ScaleStep) => ({ value: step, label: t(`${words}.${step}`) }));
  return (
    <ChipChoice
      label={fieldLabel(field.name)}
      options={options}
      chosen={value === undefined ? [] : [String(value)]}
      onToggle={(step, on) => onChange(on ? Number(step) : undefined)}
      error={error}
    />
  );
}

function OptionInput({ field, value, onChange, error }: AnswerInputProps) {
  const fieldLabel = useFieldLabel();
  const optionLabel = useOptionLabel();
  const options = (field.optionSet ? OPTION_SETS[field.optionSet] : []).map((code) => ({ value: code, label: optionLabel(field, code) }));
  const chosen = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  const toggle = (code: string, on: boolean) => {
    if (field.type === 'choice') return onChange(on ? code : undefined);
    const next = on ? [...chosen, code] : chosen.filter((entry) => entry !== code);
    onChange(next.length > 0 ? next : undefined);
  };
  return <ChipChoice label={fieldLabel(field.name)} options={options} chosen={chosen} onToggle={toggle} error={error} />;
}

function YesNoInput({ field, value, onChange, error }: AnswerInputProps) {
  const { t } = useTranslation();
  const fieldLabel = useFieldLabel();
  const options = [
    { value: 'true', label: t('visit.yes') },
    { value: 'false', label: t('visit.no') },
  ];
  return (
    <ChipChoice
      label={fieldLabel(field.name)}
      options={options}
      chosen={value === undefined ? [] : [String(value)]}
      onToggle={(word, on) => onChange(on ? word === 'true' : undefined)}
      error={error}
    />
  );
}

function IntegerInput({ field, value, onChange, error }: AnswerInputProps) {
  const { t } = useTranslation();
  const { locale } = useLocaleSettings();
  const fieldLabel = useFieldLabel();
  return (
    <NumberInput
      label={fieldLabel(field.name)}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(next === '' ? undefined : Math.round(Number(next)))}
      allowNegative={field.signed === true}
      allowDecimal={false}
      thousandSeparator={locale === 'de' ? '.' : ','}
      decimalSeparator={locale === 'de' ? ',' : '.'}
      inputMode={field.signed ? 'text' : 'numeric'}
      hideControls
      maw={280}
      rightSection={field.unit ? <span>{t(`visit.unit.${field.unit}`)}</span> : null}
      rightSectionWidth={90}
      rightSectionPointerEvents="none"
      error={error}
    />
  );
}

function TextAnswer({ field, value, onChange, error }: AnswerInputProps) {
  const { t } = useTranslation();
  const fieldLabel = useFieldLabel();
  return (
    <Textarea
      label={fieldLabel(field.name)}
      description={field.confidential ? t('visit.confidentialAnswer') : undefined}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={10_000}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      error={error}
    />
  );
}

function DayAnswer({ field, value, onChange, error }: AnswerInputProps) {
  const fieldLabel = useFieldLabel();
  // The form takes a typed text that is no day too, so that it is named and not lost.
  const shown = typeof value === 'string' ? value : null;
  return (
    <DayInput
      label={fieldLabel(field.name)}
      maw={280}
      value={shown !== null && isLocalDate(shown) ? shown : null}
      onChange={(day) => onChange(day ?? undefined)}
      error={error}
    />
  );
}

const INPUTS = {
  integer: IntegerInput,
  scale: ScaleInput,
  choice: OptionInput,
  choices: OptionInput,
  text: TextAnswer,
  day: DayAnswer,
  yesNo: YesNoInput,
} as const;

/** One field of a question, by its type. */
export function AnswerInput(props: AnswerInputProps) {
  const Input = INPUTS[props.field.type];
  return <Input {...props} />;
}

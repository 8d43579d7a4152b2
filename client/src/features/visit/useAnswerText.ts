import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { type AnswerField, type AnswerValue } from '@ortstreu/shared/visit';
import { useFormats } from '../../ui/LocaleContext';
import { useOptionLabel } from './AnswerInput';

/** An answer in words, with its unit. */
export function useAnswerText(): (field: AnswerField, value: AnswerValue) => string {
  const { t } = useTranslation();
  const format = useFormats();
  const optionLabel = useOptionLabel();
  return (field, value) => {
    if (typeof value === 'boolean') return t(value ? 'visit.yes' : 'visit.no');
    if (typeof value === 'number')
      return [format.number(value, 0), field.unit ? t(`visit.unit.${field.unit}`) : field.type === 'scale' ? t('visit.ofFive') : ''].filter(Boolean).join(' ');
    if (Array.isArray(value)) return value.map((code) => optionLabel(field, code)).join(', ');
    if (field.type === 'day') return isLocalDate(value) ? format.date(value) : value;
    return field.optionSet ? optionLabel(field, value) : value;
  };
}

import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/de';
import { useTranslation } from 'react-i18next';
import { isLocalDate, type LocalDate } from '@ortstreu/shared/kernel';
import { useLocaleSettings } from '../LocaleContext';

interface DayCalendarProps {
  value: LocalDate | null;
  today: LocalDate;
  minDate?: LocalDate;
  maxDate?: LocalDate;
  /** Null when the chosen day was chosen again. */
  onPick(day: LocalDate | null): void;
}

/** The month sheet behind the calendar button of a day. */
export function DayCalendar({ value, today, minDate, maxDate, onPick }: DayCalendarProps) {
  const { t } = useTranslation();
  const { locale } = useLocaleSettings();
  return (
    <DatePicker
      locale={locale}
      ariaLabels={{
        nextMonth: t('common.date.nextMonth'),
        previousMonth: t('common.date.previousMonth'),
        nextYear: t('common.date.nextYear'),
        previousYear: t('common.date.previousYear'),
        nextDecade: t('common.date.nextDecade'),
        previousDecade: t('common.date.previousDecade'),
      }}
      value={value}
      defaultDate={value ?? today}
      minDate={minDate}
      maxDate={maxDate}
      onChange={(day) => onPick(day !== null && isLocalDate(day) ? day : null)}
    />
  );
}

import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate, type LocalDate } from '@ortstreu/shared/kernel';
import { useFormats, useToday } from '../LocaleContext';
import { parseDay } from './parseDay';

// Most days are typed: the calendar comes when somebody opens it.
const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar')).DayCalendar }));

export interface DayInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value: LocalDate | null;
  /** Null while empty. What is no day comes as the typed text, so that the form's own check names it. */
  onChange(value: LocalDate | string | null): void;
  minDate?: LocalDate;
  maxDate?: LocalDate;
}

/** A calendar day, typed as 23.11.2026 or picked; no time, no zone. */
export function DayInput({ value, onChange, minDate, maxDate, ...rest }: DayInputProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const today = useToday();
  const [typed, setTyped] = useState<string>();
  const [opened, setOpened] = useState(false);
  const shown = typed ?? (value === null ? '' : isLocalDate(value) ? format.date(value) : value);
  return (
    <TextInput
      placeholder={t('common.date.placeholder')}
      autoComplete="off"
      {...rest}
      value={shown}
      onChange={(event) => {
        // The form has the day with every letter, because Enter submits without leaving the field; the text stays as typed until then.
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(text.trim() === '' ? null : (parseDay(text, today) ?? text));
      }}
      onBlur={(event) => {
        setTyped(undefined);
        rest.onBlur?.(event);
      }}
      rightSection={
        <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="sm" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('common.date.pick')} onClick={() => setOpened((before) => !before)}>
              <IconCalendar size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>
              {opened ? (
                <DayCalendar
                  value={value !== null && isLocalDate(value) ? value : null}
                  today={today}
                  {...(minDate ? { minDate } : {})}
                  {...(maxDate ? { maxDate } : {})}
                  onPick={(day) => {
                    onChange(day);
                    setOpened(false);
                  }}
                />
              ) : null}
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

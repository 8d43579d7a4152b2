import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formats, type Formats, type Locale } from '@ortstreu/shared/i18n';
import { localDateOf, type LocalDate } from '@ortstreu/shared/kernel';

/** Language, zone and day that everything on the page is shown in. */
export interface LocaleSettings {
  locale: Locale;
  /** IANA zone of the agency. */
  timeZone: string;
  /** The agency's calendar day as the server said it; without one the browser's clock counts. */
  today?: LocalDate;
}

const Context = createContext<LocaleSettings>({ locale: 'de', timeZone: 'Europe/Berlin' });

export function LocaleProvider({ value, children }: { value: LocaleSettings; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export const useLocaleSettings = (): LocaleSettings => useContext(Context);

/** Numbers, dates, areas and prices as the person reads them. */
export function useFormats(): Formats {
  const { locale, timeZone } = useContext(Context);
  return formats(locale, timeZone);
}

/** Today in the agency's zone. */
export function useToday(): LocalDate {
  const { timeZone, today } = useContext(Context);
  return useMemo(() => today ?? localDateOf(new Date(), timeZone), [today, timeZone]);
}

import { createContext, useContext } from 'react';
import { type Locale } from '@ortstreu/shared/i18n';

interface Language {
  locale: Locale;
  setLocale(locale: Locale): void;
}

export const LanguageContext = createContext<Language>({ locale: 'de', setLocale: () => undefined });

/** The language of the page and how to change it. */
export const useLanguage = (): Language => useContext(LanguageContext);

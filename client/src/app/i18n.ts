import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de, en, LOCALES, type Locale } from '@ortstreu/shared/i18n';

const STORED = 'ortstreu.language';

const isLocale = (value: string | null): value is Locale => LOCALES.some((locale) => locale === value);

/** What this browser chose last, else its own language, else German. */
export function storedLocale(): Locale {
  try {
    const stored = localStorage.getItem(STORED);
    if (isLocale(stored)) return stored;
  } catch {
    return 'de';
  }
  return navigator.language.startsWith('en') ? 'en' : 'de';
}

/** Remembers the language of this browser for pages without a signed-in person. */
export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    // A browser without storage asks its own language next time.
  }
}

/** The texts for React components. German steps in where a text is missing. */
export function createI18n(locale: Locale): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    initAsync: false,
    lng: locale,
    fallbackLng: 'de',
    interpolation: { escapeValue: false },
    resources: { de: { translation: de }, en: { translation: en } },
  });
  return instance;
}

import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Locale } from '@ortstreu/shared/i18n';
import { type de } from '@ortstreu/shared/i18n/de';
import { type en } from '@ortstreu/shared/i18n/en';

export type Catalogue = typeof de | typeof en;

// A page loads the texts of its own language only.
const CATALOGUES: Record<Locale, () => Promise<Catalogue>> = {
  de: async () => (await import('@ortstreu/shared/i18n/de')).de,
  en: async () => (await import('@ortstreu/shared/i18n/en')).en,
};

const STORED = 'ortstreu.language';

/** The languages a person can choose. */
export const LANGUAGES = ['de', 'en'] as const satisfies readonly Locale[];

/** What somebody chose in this browser; undefined when nobody has. */
export function chosenLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(STORED);
    return LANGUAGES.find((locale) => locale === stored);
  } catch {
    return undefined;
  }
}

/** What this browser chose last, else its own language, else German. */
export const storedLocale = (): Locale => chosenLocale() ?? (navigator.language.startsWith('en') ? 'en' : 'de');

/** Remembers the language of this browser for pages without a signed-in person. */
export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    // A browser without storage asks its own language next time.
  }
}

export const loadCatalogue = (locale: Locale): Promise<Catalogue> => CATALOGUES[locale]();

/** The texts for React components, beginning with one language; every language has every key. */
export function createI18n(locale: Locale, catalogue: Catalogue): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    initAsync: false,
    lng: locale,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: { [locale]: { translation: catalogue } },
  });
  return instance;
}

/** Changes the language of a running page; loads its texts first. */
export async function changeLanguage(i18n: I18n, locale: Locale): Promise<void> {
  if (!i18n.hasResourceBundle(locale, 'translation')) i18n.addResourceBundle(locale, 'translation', await loadCatalogue(locale));
  await i18n.changeLanguage(locale);
}

import { createInstance, type TFunction } from 'i18next';
import { de } from './de/index';
import { en } from './en/index';

export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de };
    returnNull: false;
  }
}

export type Translate = TFunction<'translation'>;

type Leaves<Catalog> = { [Key in keyof Catalog & string]: Catalog[Key] extends string ? Key : `${Key}.${Leaves<Catalog[Key]>}` }[keyof Catalog & string];

/** Every key of the catalogue, dotted. */
export type MessageKey = Leaves<typeof de>;

/** An instance of its own for each language: fixing the language of a shared one copies all settings for every sentence. */
function speaking(lng: Locale): Translate {
  const instance = createInstance();
  void instance.init({
    initAsync: false,
    lng,
    fallbackLng: 'de',
    interpolation: { escapeValue: false },
    resources: { de: { translation: de }, en: { translation: en } },
  });
  return instance.t;
}

const TRANSLATORS: Readonly<Record<Locale, Translate>> = { de: speaking('de'), en: speaking('en') };

/** The translation function of a language, for mails, documents, exports and server-side sentences. Plain text: whoever writes HTML escapes. */
export const translator = (locale: Locale): Translate => TRANSLATORS[locale];

export { de } from './de/index';
export { en } from './en/index';
export { LOCALES, translator, type Locale, type MessageKey, type Translate } from './translator';
export { formats, type Formats } from './format';
export { sentence } from './sentence';

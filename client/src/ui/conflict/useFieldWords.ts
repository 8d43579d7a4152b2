import { useTranslation } from 'react-i18next';

export interface FieldWords {
  /** The label that a field has in its form. */
  labelOf(path: string): string;
  /** The words for a code; undefined leaves a value to the usual ones (dates, numbers, yes and no). */
  textOf(path: string, value: unknown): string | undefined;
}

interface WordSources {
  /** Where in the catalogue the labels stand, by the last part of the path. */
  labels: string;
  /** Labels whose key is another one, by path. */
  exceptions?: Readonly<Record<string, string>>;
  /** Where the words for codes stand, by path. */
  codes?: Readonly<Record<string, string>>;
  /** Values with words of their own, by path. */
  texts?: Readonly<Record<string, (value: unknown) => string | undefined>>;
}

/** The words of a form for ConflictPanel, from the catalogue that the form itself uses. */
export function useFieldWords({ labels, exceptions = {}, codes = {}, texts = {} }: WordSources): FieldWords {
  const { i18n } = useTranslation();
  const word = (key: string): string | undefined => (i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : undefined);
  return {
    labelOf: (path) => word(`${labels}.${exceptions[path] ?? path.split('.').at(-1) ?? path}`) ?? path,
    textOf: (path, value) => {
      if (texts[path]) return texts[path](value);
      return typeof value === 'string' && codes[path] ? word(`${codes[path]}.${value}`) : undefined;
    },
  };
}

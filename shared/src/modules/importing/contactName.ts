import type { CreateContactInput } from '@ortstreu/shared/contact';

export type NameParts = Pick<CreateContactInput, 'salutation' | 'title' | 'firstName' | 'lastName'>;

const SALUTATIONS: Readonly<Record<string, NonNullable<NameParts['salutation']>>> = {
  herr: 'mr',
  herrn: 'mr',
  hr: 'mr',
  mr: 'mr',
  frau: 'ms',
  fr: 'ms',
  mrs: 'ms',
  ms: 'ms',
};
const TITLE = /^(dr|prof|dipl|ing|med|jur|mag|rer|nat|pol|phil|h\.c|kfm|kffr|inf|msc|bsc|mba)(\.?-[a-z]+)*\.?$/i;
/** Belong to the name that follows: von der Heide. */
const PARTICLE = /^(von|van|de|der|den|zu|zum|zur|vom|di|da|la|le|el|al)$/i;

/** Takes the words off the front that a test knows. */
function takeFront(words: string[], test: (word: string) => boolean): string[] {
  const end = words.findIndex((word) => !test(word));
  return words.splice(0, end < 0 ? words.length : end);
}

/**
 * A person as lists write it: `Herr Dr. Max Mustermann`, `Mustermann, Max`, `Frau von der Heide`. Null when no name is left.
 * What cannot be told apart stays together in the last name, so that nothing is lost.
 */
export function readPersonName(text: string): NameParts | null {
  const [before = '', after] = text
    .replace(/\bh\.\s*c\./i, 'h.c.')
    .split(',')
    .map((part) => part.trim());
  const reversed = after === undefined ? '' : after;
  const words = `${reversed} ${before}`.trim().split(/\s+/).filter(Boolean);
  const isSalutation = (word: string): boolean => word.toLowerCase().replace(/\.$/, '') in SALUTATIONS;
  const [salutation] = takeFront(words, isSalutation);
  const title = takeFront(words, (word) => TITLE.test(word)).join(' ');
  const lastWords = lastNameOf(words, reversed ? before.split(/\s+/).filter((word) => words.includes(word)).length : undefined);
  const lastName = lastWords.join(' ');
  if (lastName === '') return null;
  const firstName = words.slice(0, words.length - lastWords.length).join(' ');
  return {
    salutation: salutation ? (SALUTATIONS[salutation.toLowerCase().replace(/\.$/, '')] ?? 'none') : 'none',
    title: title || null,
    firstName: firstName || null,
    lastName,
  };
}

function lastNameOf(words: readonly string[], known: number | undefined): readonly string[] {
  if (known !== undefined) return words.slice(words.length - known);
  const particle = words.findIndex((word) => PARTICLE.test(word));
  return particle >= 0 ? words.slice(particle) : words.slice(-1);
}

import { LEGAL_FORMS, type LegalForm } from './legalForms';
import { normalisedWords } from './normalise';

interface Spelling {
  form: LegalForm;
  words: string[];
}

/** Longest spelling first, so that `gmbh und co kg` wins over `gmbh` and `kg`. */
const SPELLINGS: readonly Spelling[] = LEGAL_FORMS.flatMap((form) => form.spellings.map((text) => ({ form, words: text.split(' ') }))).sort(
  (a, b) => b.words.length - a.words.length || b.words.join().length - a.words.join().length,
);

/** Spellings by their first word: a name of six words then asks six small lists. */
const BY_FIRST_WORD = new Map<string, Spelling[]>();
for (const spelling of SPELLINGS) {
  const first = spelling.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), spelling]);
}

/** Words that say what state the firm is in, not which firm it is. */
const STATUS_WORDS = [['in', 'liquidation'], ['il'], ['igr'], ['in', 'gruendung'], ['in', 'insolvenz']];

const matchesAt = (words: string[], at: number, wanted: string[]): boolean => wanted.every((word, offset) => words[at + offset] === word);

function spellingAt(words: string[], at: number): Spelling | undefined {
  return BY_FIRST_WORD.get(words[at] ?? '')?.find(
    (spelling) => matchesAt(words, at, spelling.words) && (!spelling.form.onlyAtEnd || at + spelling.words.length === words.length),
  );
}

function withoutStatus(words: string[]): string[] {
  const status = STATUS_WORDS.find((wanted) => words.length > wanted.length && matchesAt(words, words.length - wanted.length, wanted));
  return status ? words.slice(0, words.length - status.length) : words;
}

/** The words that make the name, and the legal form they carry. A name that is nothing but a legal form keeps its words. */
export function splitCompanyName(name: string): { words: string[]; form: LegalForm | undefined } {
  const all = withoutStatus(normalisedWords(name));
  const words: string[] = [];
  let form: LegalForm | undefined;
  for (let at = 0; at < all.length;) {
    // The first word is always part of the name: `AG Neustadt` is not a share company called Neustadt.
    const spelling = at > 0 ? spellingAt(all, at) : undefined;
    if (spelling) {
      // `Meier Verwaltungs GmbH & Huber KG`: the form of the whole stands last.
      form = spelling.form;
      at += spelling.words.length;
    } else {
      const word = all[at];
      if (word !== undefined) words.push(word);
      at += 1;
    }
  }
  return { words, form };
}

/** `Vertriebsgesellschaft mbH` and `Vertriebs-GmbH` are the same firm. */
const withoutGesellschaft = (word: string): string => (word.length > 14 && word.endsWith('gesellschaft') ? word.slice(0, -'gesellschaft'.length) : word);

/** Name without legal form, for comparison: `Müller & Söhne GmbH & Co. KG` -> `mueller soehne`. The word `und` is left out. */
export function normaliseCompanyName(name: string): string {
  const { words } = splitCompanyName(name);
  const telling = words.filter((word) => word !== 'und');
  return (telling.length ? telling : words).map(withoutGesellschaft).join(' ');
}

/** The legal form that a name carries, e.g. `GMBH_CO_KG`. */
export const legalFormOfName = (name: string): LegalForm | undefined => splitCompanyName(name).form;

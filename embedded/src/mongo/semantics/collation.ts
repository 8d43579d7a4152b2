import type { Collation, Doc } from './contract';
import { isDoc } from './bsonTypes';
import { badValue, failedToParse, MongoError, typeMismatch } from './mongoError';
import { collationTable } from './collationTable';

export interface Collator {
  compare: (a: string, b: string) => number;
  /** A byte string without 0 whose order is the order of `compare`. */
  key: (text: string) => Uint8Array;
}

const SENSITIVITY = { 1: 'base', 2: 'accent' } as const;
/** Characters whose place the table knows; strings with others are compared by their keys so that both ways agree. */
const COMMON = /^[\u0000-\u024f\u2010-\u2026\u20ac]*$/; // eslint-disable-line no-control-regex -- the range starts at 0
const collators = new Map<string, Collator>();

export function collatorOf({ locale, strength }: Collation): Collator {
  const id = `${locale} ${strength}`;
  let collator = collators.get(id);
  if (!collator) {
    collator = makeCollator(locale, strength);
    collators.set(id, collator);
  }
  return collator;
}

function makeCollator(locale: string, strength: Collation['strength']): Collator {
  const intl = new Intl.Collator(locale.replace('_', '-'), { sensitivity: SENSITIVITY[strength] });
  const key = (text: string) => collationTable(locale).key(text, strength);
  const compare = (a: string, b: string) => (COMMON.test(a) && COMMON.test(b) ? intl.compare(a, b) : Buffer.compare(key(a), key(b)));
  return { compare, key };
}

const DEFAULTS: Record<string, unknown> = {
  caseLevel: false,
  caseFirst: 'off',
  numericOrdering: false,
  alternate: 'non-ignorable',
  maxVariable: 'punct',
  normalization: false,
  backwards: false,
};

/** Reads the `collation` of a command. Returns undefined for none and for `simple`; options that would change the order are refused. */
export function parseCollation(spec: unknown): Collation | undefined {
  if (spec === undefined || spec === null) return undefined;
  if (!isDoc(spec)) throw typeMismatch("BSON field 'collation' is the wrong type, expected type 'object'");
  const { locale, strength, version: _version, ...options } = spec;
  if (Object.keys(spec).length === 0) return undefined;
  if (typeof locale !== 'string') throw failedToParse("BSON field 'collation.locale' is missing but a required field");
  checkDefaults(options);
  if (locale === 'simple') return undefined;
  if (!isLocale(locale)) throw badValue(`Field 'locale' is invalid in: { locale: "${locale}" }`);
  return { locale, strength: checkedStrength(strength) };
}

function checkDefaults(options: Doc): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(DEFAULTS, name)) throw failedToParse(`BSON field 'collation.${name}' is an unknown field.`);
    if (value !== DEFAULTS[name]) throw new MongoError(238, `collation option ${name} is not supported`);
  }
}

/** Strength 3 is what MongoDB takes when none is given. */
function checkedStrength(strength: unknown = 3): Collation['strength'] {
  if (strength === 1 || strength === 2) return strength;
  throw new MongoError(238, 'a collation of this strength is not supported, only of 1 and 2');
}

function isLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf(locale.replace('_', '-')).length > 0;
  } catch {
    return false;
  }
}

import { compareNames, nameKey, normaliseStreet, normaliseText, type NameKey } from '@ortstreu/shared/kernel';
import { registerKey, type RegisterEntry } from './registerEntry';

/** What two records of the same firm are recognised by. */
export interface DuplicateFacts {
  name: string;
  register?: RegisterEntry;
  street?: string;
  postcode?: string;
  city?: string;
  email?: string;
  phone?: string;
  website?: string;
}

export const DUPLICATE_REASONS = [
  'registerSame',
  'registerDiffers',
  'nameSame',
  'nameSimilar',
  'nameSoundsAlike',
  'postcodeSame',
  'citySame',
  'streetSame',
  'contactSame',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

interface Reason {
  code: DuplicateReason;
  points: number;
}

/** `same`: one natural key, no doubt. `suspected`: a person must look. */
export type DuplicateVerdict = 'same' | 'suspected' | 'different';

export interface DuplicateScore {
  /** 0 to 100; compares candidates with each other. */
  score: number;
  verdict: DuplicateVerdict;
  /** In the order of their weight, for the sentence beside the pair. */
  reasons: Reason[];
}

const SUSPECTED_FROM = 60;
const SIMILAR_FROM = 0.85;

const domainOf = (facts: DuplicateFacts): string | undefined => {
  const address = facts.website ?? facts.email?.split('@')[1];
  return address
    ?.toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#]/)[0];
};
/** Addresses at these providers say nothing about the firm. */
const SHARED_DOMAINS = new Set([
  'gmail.com',
  'googlemail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'hotmail.de',
  'yahoo.de',
  'yahoo.com',
  'icloud.com',
  'freenet.de',
  'aol.com',
  'arcor.de',
  'posteo.de',
]);

/** National significant digits, so that `0721 / 12 34` and `+49 721 1234` are one number. */
const digitsOf = (phone: string | undefined): string | undefined =>
  phone
    ?.replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(00)?49/, '')
    .replace(/^0+/, '') || undefined;

/** The facts in one spelling, prepared once for many comparisons. */
export interface DuplicateKey {
  name: NameKey;
  register: string | undefined;
  street: string;
  postcode: string;
  city: string;
  phone: string | undefined;
  domain: string | undefined;
}

export function duplicateKey(facts: DuplicateFacts): DuplicateKey {
  const phone = digitsOf(facts.phone);
  const domain = domainOf(facts);
  return {
    name: nameKey(facts.name),
    register: facts.register && registerKey(facts.register),
    street: facts.street ? normaliseStreet(facts.street) : '',
    postcode: facts.postcode ?? '',
    city: facts.city ? normaliseText(facts.city) : '',
    phone: phone && phone.length >= 5 ? phone : undefined,
    domain: domain && !SHARED_DOMAINS.has(domain) ? domain : undefined,
  };
}

function registerReason(a: DuplicateKey, b: DuplicateKey): Reason | undefined {
  if (!a.register || !b.register) return undefined;
  return a.register === b.register ? { code: 'registerSame', points: 100 } : { code: 'registerDiffers', points: -30 };
}

function nameReason(a: NameKey, b: NameKey): Reason | undefined {
  if (a.name === b.name) return { code: 'nameSame', points: 50 };
  const { value, soundsAlike, sameNumbers } = compareNames(a, b);
  if (soundsAlike) return { code: 'nameSoundsAlike', points: 40 };
  return sameNumbers && value >= SIMILAR_FROM ? { code: 'nameSimilar', points: 40 } : undefined;
}

/** The postcode where both have one; lists of the registers name the place alone. */
function placeReason(a: DuplicateKey, b: DuplicateKey): Reason | undefined {
  if (a.postcode && b.postcode) return a.postcode === b.postcode ? { code: 'postcodeSame', points: 15 } : undefined;
  return a.city && a.city === b.city ? { code: 'citySame', points: 10 } : undefined;
}

const both = (a: string | undefined, b: string | undefined): boolean => Boolean(a) && a === b;

/** How likely two prepared records are one firm, and why. Symmetric; needs no other knowledge than the two records. */
export function compareKeys(a: DuplicateKey, b: DuplicateKey): DuplicateScore {
  const register = registerReason(a, b);
  const name = nameReason(a.name, b.name);
  const found: (Reason | undefined | false)[] = [
    register,
    name,
    both(a.street, b.street) && { code: 'streetSame', points: 20 },
    (both(a.phone, b.phone) || both(a.domain, b.domain)) && { code: 'contactSame', points: 20 },
    placeReason(a, b),
  ];
  const reasons = found.filter((reason): reason is Reason => Boolean(reason)).sort((left, right) => Math.abs(right.points) - Math.abs(left.points));
  const score = Math.max(
    0,
    Math.min(
      100,
      reasons.reduce((sum, reason) => sum + reason.points, 0),
    ),
  );
  if (register?.code === 'registerSame') return { score, verdict: 'same', reasons };
  return { score, verdict: name && score >= SUSPECTED_FROM ? 'suspected' : 'different', reasons };
}

/** How likely two records are one firm, and why. */
export const scoreDuplicate = (a: DuplicateFacts, b: DuplicateFacts): DuplicateScore => compareKeys(duplicateKey(a), duplicateKey(b));

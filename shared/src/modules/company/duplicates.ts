import { companyNameSimilarity, normaliseCompanyName, normaliseStreet, normaliseText } from '@ortstreu/shared/kernel';
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

export const DUPLICATE_REASONS = ['registerSame', 'registerDiffers', 'nameSame', 'nameSimilar', 'nameSoundsAlike', 'postcodeSame', 'citySame', 'streetSame', 'contactSame'] as const;
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
  return address?.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').split(/[/?#]/)[0];
};
/** Addresses at these providers say nothing about the firm. */
const SHARED_DOMAINS = new Set(['gmail.com', 'googlemail.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.de', 'yahoo.de', 'yahoo.com', 'icloud.com', 'freenet.de', 'aol.com', 'arcor.de', 'posteo.de']);

/** National significant digits, so that `0721 / 12 34` and `+49 721 1234` are one number. */
const digitsOf = (phone: string | undefined): string | undefined => phone?.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^(00)?49/, '').replace(/^0+/, '') || undefined;

function sharesContact(a: DuplicateFacts, b: DuplicateFacts): boolean {
  const phone = digitsOf(a.phone);
  if (phone && phone.length >= 5 && phone === digitsOf(b.phone)) return true;
  const domain = domainOf(a);
  return domain !== undefined && !SHARED_DOMAINS.has(domain) && domain === domainOf(b);
}

function nameReason(a: string, b: string): Reason | undefined {
  if (normaliseCompanyName(a) === normaliseCompanyName(b)) return { code: 'nameSame', points: 50 };
  const { value, soundsAlike, sameNumbers } = companyNameSimilarity(a, b);
  if (soundsAlike) return { code: 'nameSoundsAlike', points: 40 };
  if (sameNumbers && value >= SIMILAR_FROM) return { code: 'nameSimilar', points: 40 };
  return undefined;
}

function registerReason(a: DuplicateFacts, b: DuplicateFacts): Reason | undefined {
  const keyA = a.register && registerKey(a.register);
  const keyB = b.register && registerKey(b.register);
  if (!keyA || !keyB) return undefined;
  return keyA === keyB ? { code: 'registerSame', points: 100 } : { code: 'registerDiffers', points: -30 };
}

const sharesStreet = (a: DuplicateFacts, b: DuplicateFacts): boolean => Boolean(a.street && b.street) && normaliseStreet(a.street ?? '') === normaliseStreet(b.street ?? '');

/** The postcode where both have one; lists of the registers name the place alone. */
function placeReason(a: DuplicateFacts, b: DuplicateFacts): Reason | undefined {
  if (a.postcode && b.postcode) return a.postcode === b.postcode ? { code: 'postcodeSame', points: 15 } : undefined;
  return a.city && b.city && normaliseText(a.city) === normaliseText(b.city) ? { code: 'citySame', points: 10 } : undefined;
}

/** How likely two records are one firm, and why. Symmetric; needs no other knowledge than the two records. */
export function scoreDuplicate(a: DuplicateFacts, b: DuplicateFacts): DuplicateScore {
  const register = registerReason(a, b);
  const name = nameReason(a.name, b.name);
  const found: (Reason | undefined | false)[] = [
    register,
    name,
    sharesStreet(a, b) && { code: 'streetSame', points: 20 },
    sharesContact(a, b) && { code: 'contactSame', points: 20 },
    placeReason(a, b),
  ];
  const reasons = found.filter((reason): reason is Reason => Boolean(reason)).sort((left, right) => Math.abs(right.points) - Math.abs(left.points));
  const score = Math.max(0, Math.min(100, reasons.reduce((sum, reason) => sum + reason.points, 0)));
  if (register?.code === 'registerSame') return { score, verdict: 'same', reasons };
  return { score, verdict: name && score >= SUSPECTED_FROM ? 'suspected' : 'different', reasons };
}

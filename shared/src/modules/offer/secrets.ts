import { normaliseText } from '@ortstreu/shared/kernel';

const MIN_LETTERS = 3;

/** What must not stand on a page that may be passed on. */
export interface SecretBearer {
  codeName?: string | null;
  confidentiality: 'office' | 'restricted';
  title: string;
  requester: { name?: string | null; organisation?: string | null };
  /** Name of the resident company, if the request is its. */
  companyName?: string | null;
}

/** The code name always; for a restricted request also who is behind it and what the office calls it. */
export function secretsOf({ codeName, confidentiality, title, requester, companyName }: SecretBearer): string[] {
  const restricted = confidentiality === 'restricted' ? [title, requester.name, requester.organisation, companyName] : [];
  return [codeName, ...restricted].filter((secret): secret is string => secret != null && normaliseText(secret).length >= MIN_LETTERS);
}

/** The secrets that a text gives away, however they are written: case, umlauts, hyphens and spaces do not matter. */
export function leakedSecrets(text: string, secrets: readonly string[]): string[] {
  const words = ` ${normaliseText(text)} `;
  const letters = words.replaceAll(' ', '');
  return secrets.filter((secret) => {
    const wanted = normaliseText(secret);
    // Names of several words are found inside compounds as well; single words only as words of their own.
    return words.includes(` ${wanted} `) || (wanted.includes(' ') && letters.includes(wanted.replaceAll(' ', '')));
  });
}

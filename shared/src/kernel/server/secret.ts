import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

let master: string | undefined;

/** Hands the installation's secret (SESSION_SECRET) to this process; once, at boot, in every process that builds links or reads sealed settings. */
export const useSecret = (secret: string): void => {
  master = secret;
};

function keyFor(purpose: string): Buffer {
  if (!master) throw new Error('no secret was handed in: call useSecret() at boot');
  return Buffer.from(hkdfSync('sha256', master, 'ortstreu', purpose, 32));
}

/** Encrypts a text for the database (AES-256-GCM); only a process with the same secret can open it. */
export function sealText(text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Opens a sealed text; null when it was sealed with another secret or tampered with. */
export function openText(sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/**
 * A 256-bit link token that follows from a stored random salt and the secret. So the mail that carries the link can be built later
 * and again, while the database holds nothing that opens the door: only the salt and the token's hash.
 */
export const deriveToken = (purpose: string, salt: string): string =>
  createHmac('sha256', keyFor(`token ${purpose}`))
    .update(salt)
    .digest('base64url');

/** What stands in the database instead of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 256 random bits as text. */
export const randomSalt = (): string => randomBytes(32).toString('base64url');

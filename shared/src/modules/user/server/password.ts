import { hash, verify } from '@node-rs/argon2';
import { invalid } from '@ortstreu/shared/kernel';
import { passwordFault } from '../user';

/** argon2id with OWASP's parameters: 19 MiB, two passes. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Checks the rules that need the address and hashes; VALIDATION_FAILED at `password`. */
export async function hashPassword(password: string, email: string): Promise<string> {
  const fault = passwordFault(password, email);
  if (fault) throw invalid('password', fault);
  return hash(password, OPTIONS);
}

let decoy: Promise<string> | undefined;

/** Compares; without a stored hash it computes all the same, so that unknown accounts take as long as known ones. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', OPTIONS);
  const matches = await verify(stored ?? (await decoy), password);
  return Boolean(stored) && matches;
}

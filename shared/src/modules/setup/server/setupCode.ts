import { randomInt } from 'node:crypto';
import { hashToken } from '@ortstreu/shared/kernel/server';
import { hasUsers } from '@ortstreu/shared/user/server';
import { SetupCodeModel } from './SetupCodeModel';

/** Letters and digits that nobody mistakes for one another when typing from a console. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

const normalise = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Makes the code that opens the set-up page and keeps its hash; null when the product is set up already. An earlier code is void. */
export async function issueSetupCode(): Promise<string | null> {
  if (await hasUsers()) return null;
  const groups = Array.from({ length: GROUPS }, () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''));
  const code = groups.join('-');
  await SetupCodeModel.updateOne({ _id: 'current' }, { $set: { hash: hashToken(normalise(code)) } }, { upsert: true });
  return code;
}

/** True when this is the code on the console; hyphens, spaces and case do not matter. */
export async function isSetupCode(code: string): Promise<boolean> {
  return (await SetupCodeModel.exists({ _id: 'current', hash: hashToken(normalise(code)) })) !== null;
}

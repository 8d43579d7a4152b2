import { BSONRegExp } from 'bson';

import { MongoError } from './mongoError';

export const isRegex = (value: unknown): value is BSONRegExp => value instanceof BSONRegExp;

const invalid = (why: string) => new MongoError(51091, `Regular expression is invalid: ${why}`);

const START = '(?<![\\s\\S])';
const END = '(?=\\n?(?![\\s\\S]))';
const SPACE = ' \\t\\n\\v\\f\\r';
/** An escape, the opening of a class or of a group, or one character. */
const TOKEN = /\\[\s\S]|\[\^?\]?|\(\?:|\(\?|[\s\S]/gu;
/** Escaped letters that mean the same in both languages. */
const SAME = /^[dDwWbBnrtfv]$/;
const SYNTAX = /^[\^$\\.*+?()[\]{}|/]$/;

/** A PCRE pattern as MongoDB runs it, as a RegExp that matches the same; what means something else in JavaScript is refused. */
export function toRegExp(regex: BSONRegExp | string, options = ''): RegExp {
  const [pattern, flags] = isRegex(regex) ? [regex.pattern, options || regex.options] : [regex, options];
  for (const flag of flags) if (!'ims'.includes(flag)) throw new MongoError(51108, `flag in regex options is not supported: ${flag}`);
  try {
    return new RegExp(translate(pattern, flags), flags.includes('i') ? 'iu' : 'u');
  } catch (error) {
    throw error instanceof MongoError ? error : invalid(error instanceof Error ? error.message : pattern);
  }
}

function translate(pattern: string, flags: string): string {
  let inClass = false;
  let out = '';
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (token.startsWith('\\')) out += escaped(token.slice(1), inClass);
    else if (!inClass) {
      out += outside(token, flags);
      inClass = token.startsWith('[');
    } else if (token.startsWith('[')) throw invalid('a bracket inside a class is not supported');
    else {
      out += token;
      inClass = token !== ']';
    }
  }
  return out;
}

const LITERALS: Record<string, string> = { '[]': '[\\]', '[^]': '[^\\]', ']': '\\]' };

function outside(token: string, flags: string): string {
  if (token === '.') return flags.includes('s') ? '[\\s\\S]' : '[^\\n]';
  if (token === '^') return flags.includes('m') ? '(?<![^\\n])' : START;
  if (token === '$') return flags.includes('m') ? '(?![^\\n])' : END;
  if (token === '(?') throw invalid(`${token} is not supported`);
  return LITERALS[token] ?? token;
}

function escaped(char: string, inClass: boolean): string {
  if (SAME.test(char) || SYNTAX.test(char) || (inClass && char === '-')) return `\\${char}`;
  if (char === 's') return inClass ? SPACE : `[${SPACE}]`;
  if (/[a-zA-Z0-9]/.test(char)) throw invalid(`\\${char} is not supported`);
  return char;
}

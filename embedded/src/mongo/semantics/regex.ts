import { BSONRegExp } from 'bson';

import { MongoError } from './mongoError';

export const isRegex = (value: unknown): value is BSONRegExp | RegExp => value instanceof BSONRegExp || value instanceof RegExp;

const invalid = (why: string) => new MongoError(51091, `Regular expression is invalid: ${why}`);

/** A PCRE pattern as MongoDB runs it, as a RegExp that matches the same; what JavaScript cannot express is refused. */
export function toRegExp(regex: unknown, options?: string): RegExp {
  const [pattern, flags] = partsOf(regex, options);
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const all = new Set(flags + (inline?.[1] ?? ''));
  for (const flag of all) if (!'imsxu'.includes(flag)) throw new MongoError(51108, `invalid flag in regex options: ${flag}`);
  const source = translate(pattern.slice(inline?.[0].length ?? 0), { multiline: all.has('m'), dotAll: all.has('s'), extended: all.has('x') });
  try {
    return new RegExp(source, all.has('i') ? 'iu' : 'u');
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : pattern);
  }
}

function partsOf(regex: unknown, options?: string): [pattern: string, flags: string] {
  if (regex instanceof BSONRegExp) return [regex.pattern, options ?? regex.options];
  if (regex instanceof RegExp) return [regex.source, options ?? regex.flags.replace(/[dgvy]/g, '')];
  return [String(regex), options ?? ''];
}

interface Mode {
  multiline: boolean;
  dotAll: boolean;
  extended: boolean;
}

const START = '(?<![\\s\\S])';
const END = '(?![\\s\\S])';
const SPACE = ' \\t\\n\\v\\f\\r';
const TOKEN = /\\(?:x[\da-fA-F]{2}|[pP]\{[^}]+\}|[\s\S])|\[\^?\]?|\(\?[#P+>&|R\d]|[\s\S]/gu;

function translate(pattern: string, mode: Mode): string {
  let inClass = false;
  let comment = false;
  let out = '';
  for (const [token] of pattern.matchAll(TOKEN)) {
    if (comment) {
      comment = token !== '\n';
      continue;
    }
    if (inClass) {
      if (token.startsWith('[')) out += classOpening(token, pattern);
      else out += token.startsWith('\\') ? escaped(token, true) : token;
      inClass = token !== ']';
      continue;
    }
    if (mode.extended && /^\s$/.test(token)) continue;
    comment = mode.extended && token === '#';
    if (comment) continue;
    inClass = token.startsWith('[');
    out += outside(token, mode);
  }
  return out;
}

/** A `[` inside a class is a letter, unless it opens a POSIX name. */
function classOpening(token: string, pattern: string): string {
  if (/\[[:.=]/.test(pattern)) throw invalid('POSIX classes are not supported');
  if (token !== '[') throw invalid('nested class');
  return '\\[';
}

const LITERALS: Record<string, string> = { '[]': '[\\]', '[^]': '[^\\]', ']': '\\]' };

function outside(token: string, { multiline, dotAll }: Mode): string {
  if (token.startsWith('\\')) return escaped(token, false);
  if (token === '.') return dotAll ? '[\\s\\S]' : '[^\\n]';
  if (token === '^') return multiline ? '(?<![^\\n])' : START;
  if (token === '$') return multiline ? '(?![^\\n])' : `(?=\\n?${END})`;
  if (/^\(\?./.test(token)) throw invalid(`${token} is not supported`);
  return LITERALS[token] ?? token;
}

const SAME = /^\\(?:[dDwWbBnrtfv0-9]|x..|[pP]\{.*)$/s;
const OUTSIDE: Record<string, string> = { A: START, z: END, Z: `(?=\\n?${END})`, s: `[${SPACE}]`, S: `[^${SPACE}]`, h: '[ \\t]' };
const INSIDE: Record<string, string> = { s: SPACE, h: ' \\t', '-': '\\-' };
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;

function escaped(token: string, inClass: boolean): string {
  if (SAME.test(token)) return token;
  const char = token.slice(1);
  const known = inClass ? INSIDE : OUTSIDE;
  if (Object.hasOwn(known, char)) return known[char] ?? token;
  if (/[a-zA-Z]/.test(char)) throw invalid(`\\${char} is not supported`);
  return SYNTAX.test(char) ? token : char;
}

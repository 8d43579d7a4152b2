import { typeName } from '../bsonTypes';
import { compareStrings } from '../compareValues';
import type { Doc } from '../contract';
import { MongoError } from '../mongoError';
import { boundedTest } from '../costlyRegex';
import { isRegex, toRegExp } from '../regex';
import { integerOf } from './integers';
import { fixed, named, nullable, nullableInOrder, unary, variadic } from './operands';
import { isNothing, type Operator } from './scope';

function textOf(value: unknown, name: string, code = 16702): string {
  if (typeof value !== 'string') throw new MongoError(code, `${name} only supports strings, not ${typeName(value)}`);
  return value;
}

/** MongoDB changes the case of ASCII letters only. Null becomes an empty text, numbers and dates their text. */
const cased = (name: string, change: (text: string) => string): Operator => unary((value) => change(printable(value, name)));

function printable(value: unknown, name: string): string {
  if (isNothing(value)) return '';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  return textOf(value, name, 16007);
}

const codePoints = (text: string) => [...text];

/** By characters, or by UTF-8 bytes that must not cut a character in two. */
function substring(name: string, byBytes: boolean): Operator {
  return fixed(3, 3, ([value, from, count]) => {
    const text = printable(value, name);
    const start = integerOf(from, name, 34450);
    const length = integerOf(count, name, 34452);
    if (!byBytes) {
      if (start < 0) throw new MongoError(34455, `${name}: the starting index must be a non-negative integer.`);
      if (length < 0) throw new MongoError(34454, `${name}: length must be a non-negative integer.`);
      return codePoints(text).slice(start, start + length).join('');
    }
    const bytes = Buffer.from(text);
    if (start < 0) throw new MongoError(50752, `${name}: starting index must be non-negative (got: ${start})`);
    const end = length < 0 ? bytes.length : start + length;
    if (isInsideCharacter(bytes, start)) throw new MongoError(28656, `${name}: Invalid range, starting index is a UTF-8 continuation byte.`);
    if (isInsideCharacter(bytes, end)) throw new MongoError(28657, `${name}: Invalid range, ending index is in the middle of a UTF-8 character.`);
    return bytes.subarray(start, end).toString();
  });
}

const isInsideCharacter = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80;

const indexOf = fixed(2, 4, (values) => {
  const [value, search, from, to] = values.map((given, i) => (i > 1 ? (given ?? null) : given));
  if (isNothing(value)) return null;
  const text = codePoints(textOf(value, '$indexOfCP', 40093));
  const wanted = codePoints(textOf(search, '$indexOfCP', 40094));
  const end = Math.min(to === undefined ? text.length : boundary(to), text.length) - wanted.length;
  for (let i = from === undefined ? 0 : boundary(from); i <= end; i++) if (wanted.every((char, n) => text[i + n] === char)) return i;
  return -1;
});

function boundary(value: unknown): number {
  const index = integerOf(value, '$indexOfCP', 40096);
  if (index < 0) throw new MongoError(40097, `$indexOfCP requires a nonnegative start and end index, found: ${index}`);
  return index;
}

const BLANKS = '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

const trimming = (name: string, atStart: boolean, atEnd: boolean): Operator =>
  named(['input'], ['chars'], ({ input, chars = BLANKS }) => {
    if (isNothing(input) || isNothing(chars)) return null;
    const text = codePoints(textOf(input, name, 50699));
    const gone = new Set(codePoints(textOf(chars, name, 50700)));
    let start = 0;
    let end = text.length;
    while (atStart && start < end && gone.has(text[start] ?? '')) start++;
    while (atEnd && end > start && gone.has(text[end - 1] ?? '')) end--;
    return text.slice(start, end).join('');
  });

const replacing = (name: string, replace: (text: string, find: string, by: string) => string): Operator =>
  named(['input', 'find', 'replacement'], [], ({ input, find, replacement }) => {
    const texts = [input, find, replacement].map((value, i) => (isNothing(value) ? null : textOf(value, name, 51746 - i)));
    const [text, search, by] = texts;
    return isNothing(text) || isNothing(search) || isNothing(by) ? null : replace(text, search, by);
  });

function split([value, by]: unknown[]): unknown {
  const separator = textOf(by, '$split', 40086);
  if (separator === '') throw new MongoError(40087, '$split requires a non-empty separator');
  return textOf(value, '$split', 40085).split(separator);
}

/** The pattern of $regexMatch and its sisters; options beside a regex with options of its own are refused. */
function patternOf({ regex, options }: Doc, name: string, global: boolean): RegExp | undefined {
  if (isNothing(regex)) return undefined;
  if (!isRegex(regex) && typeof regex !== 'string') throw new MongoError(51105, `${name} needs 'regex' to be of type string or regex`);
  if (!isNothing(options) && typeof options !== 'string') throw new MongoError(51106, `${name} needs 'options' to be of type string`);
  if (!isNothing(options) && isRegex(regex) && ('flags' in regex ? regex.flags : regex.options) !== '') throw new MongoError(51107, `${name}: found regex option(s) specified in both 'regex' and 'option' fields`);
  const pattern = toRegExp(regex, isNothing(options) ? undefined : (options));
  return global ? new RegExp(pattern, `${pattern.flags}g`) : pattern;
}

function searching(name: string, global: boolean, whenNothing: unknown, find: (text: string, pattern: RegExp) => unknown): Operator {
  return named(['input', 'regex'], ['options'], (values) => {
    const pattern = patternOf(values, name, global);
    return isNothing(values.input) || !pattern ? whenNothing : find(textOf(values.input, name, 51104), pattern);
  });
}

const found = (text: string, match: RegExpExecArray | RegExpMatchArray) => ({
  match: match[0],
  idx: codePoints(text.slice(0, match.index)).length,
  captures: [...match].slice(1).map((group: string | undefined) => group ?? null),
});

function findFirst(text: string, pattern: RegExp): unknown {
  const match = pattern.exec(text);
  return match ? found(text, match) : null;
}

const upper = (text: string) => text.replace(/[a-z]/g, (char) => char.toUpperCase());
const lower = (text: string) => text.replace(/[A-Z]/g, (char) => char.toLowerCase());

export const STRING_OPERATORS: Record<string, Operator> = {
  $concat: variadic(nullableInOrder((value) => textOf(value, '$concat'), (values) => values.join(''))),
  $toLower: cased('$toLower', lower),
  $toUpper: cased('$toUpper', upper),
  $strLenCP: unary((value) => codePoints(textOf(value, '$strLenCP', 34471)).length),
  $strLenBytes: unary((value) => Buffer.byteLength(textOf(value, '$strLenBytes', 34473))),
  $strcasecmp: fixed(2, 2, ([a, b]) => Math.sign(compareStrings(upper(printable(a, '$strcasecmp')), upper(printable(b, '$strcasecmp'))))),
  $substr: substring('$substrBytes', true),
  $substrBytes: substring('$substrBytes', true),
  $substrCP: substring('$substrCP', false),
  $indexOfCP: indexOf,
  $split: fixed(2, 2, nullable(split)),
  $trim: trimming('$trim', true, true),
  $ltrim: trimming('$ltrim', true, false),
  $rtrim: trimming('$rtrim', false, true),
  $replaceOne: replacing('$replaceOne', (text, find, by) => text.replace(find, () => by)),
  $replaceAll: replacing('$replaceAll', (text, find, by) => text.replaceAll(find, () => by)),
  $regexMatch: searching('$regexMatch', false, false, (text, pattern) => boundedTest(pattern)(text)),
  $regexFind: searching('$regexFind', false, null, findFirst),
  $regexFindAll: searching('$regexFindAll', true, [], (text, pattern) => [...text.matchAll(pattern)].map((match) => found(text, match))),
};

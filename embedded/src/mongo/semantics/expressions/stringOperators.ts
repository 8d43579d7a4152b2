import { typeName } from '../bsonTypes';
import { MongoError } from '../mongoError';
import { nullableInOrder, unary, variadic } from './operands';
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

const upper = (text: string) => text.replace(/[a-z]/g, (char) => char.toUpperCase());
const lower = (text: string) => text.replace(/[A-Z]/g, (char) => char.toLowerCase());

export const STRING_OPERATORS: Record<string, Operator> = {
  $concat: variadic(
    nullableInOrder(
      (value) => textOf(value, '$concat'),
      (values) => values.join(''),
    ),
  ),
  $toLower: cased('$toLower', lower),
  $toUpper: cased('$toUpper', upper),
  $strLenCP: unary((value) => codePoints(textOf(value, '$strLenCP', 34471)).length),
};

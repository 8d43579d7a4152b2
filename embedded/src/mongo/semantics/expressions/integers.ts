import { isNumber, toNumber } from '../arithmetic';
import { typeName } from '../bsonTypes';
import { MongoError } from '../mongoError';

/** An argument that must be a whole number of 32 bits, whatever its type. */
export function integerOf(value: unknown, name: string, code: number): number {
  const number = isNumber(value) ? toNumber(value) : NaN;
  if (!Number.isInteger(number) || Math.abs(number) > 2 ** 31)
    throw new MongoError(code, `${name} requires an integral value, found a value of type: ${typeName(value)}`);
  return number;
}

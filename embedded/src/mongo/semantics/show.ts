import { EJSON } from 'bson';

/** A value as error messages quote it. */
export function show(value: unknown): string {
  return value === undefined ? 'missing' : EJSON.stringify(value);
}

import { MongoError } from './mongoError';

/** Passes a result on. MongoDB goes over to numbers of 64 bits where doubles are no longer exact; here that is refused. */
export function exactNumber<T>(result: T): T {
  if (Number.isInteger(result) && !Number.isSafeInteger(result)) throw new MongoError(238, 'whole numbers beyond 2^53 are not supported');
  return result;
}

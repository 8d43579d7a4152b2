import { createContext, Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

import { isDoc } from './bsonTypes';
import { errorOf } from './mongoError';
import { isRegex } from './regex';

/** Milliseconds that a costly pattern may look at one text in the thread that answers everybody. */
const PATIENCE = 500;
/** Letters, classes and ends, nothing repeated and no choice: such a pattern goes once over the text. */
const PLAIN = /^\^?(?:[^\\^$*+?()[\]{}|]|\\[^1-9A-Z]|\[[^[\]\\]+\])*\$?$/su;

/** Whether a pattern may have to try many ways on one text; some take longer than anybody lives. */
export const isCostly = (regex: unknown): boolean => !PLAIN.test(sourceOf(regex));

const sourceOf = (regex: unknown) => (isRegex(regex) ? regex.pattern : String(regex));

/** Whether a filter or a pipeline has such a pattern in it; then it is run where it can be ended. */
export function hasCostlyRegex(part: unknown): boolean {
  if (isRegex(part)) return isCostly(part);
  if (Array.isArray(part)) return part.some(hasCostlyRegex);
  if (!isDoc(part)) return false;
  return Object.entries(part).some(([name, value]) => (name === '$regex' && typeof value === 'string' && isCostly(value)) || hasCostlyRegex(value));
}

const place = createContext({ pattern: /a/u, text: '' });
const script = new Script('pattern.test(text)');

/** Tests texts with a pattern that may be costly. Inside a transaction and in the write itself it cannot be left to the thread of the scans, so there the clock ends it. */
export function boundedTest(pattern: RegExp): (text: string) => boolean {
  if (!isMainThread) return (text) => pattern.test(text);
  return (text) => {
    try {
      return Boolean(script.runInContext(Object.assign(place, { pattern, text }), { timeout: PATIENCE }));
    } catch {
      throw errorOf('MaxTimeMSExpired', 'operation exceeded time limit');
    }
  };
}

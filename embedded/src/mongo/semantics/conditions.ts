import { somePathValue, type Test } from './paths';
import type { Collation, Doc, Matches } from './contract';

/** What an operator asks of a field: of one of its values, or several things at once. */
export type Condition =
  { test: Test; /** look into an array at the end of the path */ expand: boolean; negated: boolean } | { all: Condition[]; negated: boolean };

export interface FilterContext {
  collation?: Collation | undefined;
  compile: (filter: Doc) => Matches;
}

export const some = (test: Test): Condition => ({ test, expand: true, negated: false });
export const whole = (test: Test): Condition => ({ test, expand: false, negated: false });
export const not = (condition: Condition): Condition => ({ ...condition, negated: !condition.negated });

export function onPath(condition: Condition, path: string): Matches {
  const parts = path.split('.');
  if ('all' in condition) {
    const inner = condition.all.map((part) => onPath(part, path));
    return (doc) => inner.every((matches) => matches(doc)) !== condition.negated;
  }
  const { test, expand, negated } = condition;
  return (doc) => somePathValue(doc, parts, test, expand) !== negated;
}

/** The condition on one value as it is, for the elements of an array. */
export function onValue(condition: Condition): Test {
  if ('all' in condition) {
    const inner = condition.all.map(onValue);
    return (value) => inner.every((test) => test(value)) !== condition.negated;
  }
  const { test, negated } = condition;
  return (value) => test(value) !== negated;
}

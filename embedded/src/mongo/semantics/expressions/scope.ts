import type { Collation, Doc } from '../contract';

/** What an expression sees while it runs: the document and the variables around it. */
export interface Scope {
  root: unknown;
  now: Date;
  frame: Frame | undefined;
}

interface Frame {
  name: string;
  value: unknown;
  outer: Frame | undefined;
}

/** Undefined stands for "missing", which MongoDB tells from null. */
export type Evaluate = (scope: Scope) => unknown;

export interface ExpressionContext {
  collation: Collation | undefined;
  /** Names of the variables in reach, besides the system's own. */
  variables: ReadonlySet<string>;
  compile: (expression: unknown, variables?: Iterable<string>) => Evaluate;
}

export type Operator = (spec: unknown, context: ExpressionContext, name: string) => Evaluate;

export const withVariable = (scope: Scope, name: string, value: unknown): Scope => ({ ...scope, frame: { name, value, outer: scope.frame } });

export function variableOf(scope: Scope, name: string): unknown {
  for (let frame = scope.frame; frame; frame = frame.outer) if (frame.name === name) return frame.value;
  return undefined;
}

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Variables that hold from the start, such as a command's `let`. */
export function frameOf(variables: Doc): Scope['frame'] {
  return Object.keys(variables).reduce<Scope['frame']>((outer, name) => ({ name, value: variables[name], outer }), undefined);
}

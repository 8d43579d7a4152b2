import type { Collation } from '../contract';

/** What an expression sees while it runs. */
export interface Scope {
  root: unknown;
  now: Date;
}

/** Undefined stands for "missing", which MongoDB tells from null. */
export type Evaluate = (scope: Scope) => unknown;

export interface ExpressionContext {
  collation: Collation | undefined;
  compile: (expression: unknown) => Evaluate;
}

export type Operator = (spec: unknown, context: ExpressionContext, name: string) => Evaluate;

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

// jest-axe ships without types; only what the tests use.
declare module 'jest-axe' {
  import type { RunOptions, AxeResults } from 'axe-core';
  export function axe(html: Element | string, options?: RunOptions): Promise<AxeResults>;
  export const toHaveNoViolations: { toHaveNoViolations(results: AxeResults): { pass: boolean; message(): string } };
}

import '@jest/expect';

declare module '@jest/expect' {
  export interface Matchers<R extends void | Promise<void>> {
    toHaveNoViolations(): R;
  }
}

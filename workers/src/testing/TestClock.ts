import type { Clock } from '@ortstreu/shared/kernel';
import { TEST_NOW } from '@ortstreu/shared/testing';

/** A clock that runs, but from a moment of its own, and can be moved. */
export class TestClock implements Clock {
  private readonly started = performance.now();
  constructor(private start: Date = TEST_NOW) {}
  now(): Date {
    return new Date(this.start.getTime() + performance.now() - this.started);
  }
  advance(milliseconds: number): void {
    this.start = new Date(this.start.getTime() + milliseconds);
  }
}

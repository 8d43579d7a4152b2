import { localDateOf, type LocalDate } from './localDate';

/** The only source of "now" for commands and jobs; tests and the sample town hand in a fixed one. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export class FixedClock implements Clock {
  constructor(private instant: Date) {}
  now(): Date {
    return new Date(this.instant);
  }
  moveTo(instant: Date): void {
    this.instant = instant;
  }
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

/** Today's calendar day in the agency's zone. */
export const today = (clock: Clock, timeZone: string): LocalDate => localDateOf(clock.now(), timeZone);

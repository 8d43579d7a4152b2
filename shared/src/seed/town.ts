import type { Actor } from '@ortstreu/shared/access';
import { addDays, FixedClock, instantAt, type LocalDate } from '@ortstreu/shared/kernel';
import { runCommand, type CommandContext, type Scope } from '@ortstreu/shared/kernel/server';
import { z } from 'zod';
import type { Random } from './random';
import { SAMPLE_AGENCY } from './sampleAgency';

/** Somebody of the invented office. */
export interface Colleague {
  id: string;
  actor: Actor;
}

/** The administrator whom the set-up made, and the colleagues whom the sample invites. */
export type Office = Readonly<Record<'administrator' | 'head' | 'officer' | 'second' | 'reader', Colleague>>;

/** The day on which the sample town is built and everything that its parts share. */
export interface Town {
  now: Date;
  today: LocalDate;
  random: Random;
  office: Office;
}

/** A day relative to today, negative for the past. */
export const dayAt = (town: Pick<Town, 'today'>, days: number): LocalDate => addDays(town.today, days);

/** Somebody's scope on a day of the past at an hour of the agency's zone; never later than now. */
export function scopeOn(town: Pick<Town, 'today' | 'now'>, actor: Actor, daysAgo: number, hour = 11): Scope {
  const wanted = instantAt(addDays(town.today, -daysAgo), hour, 0, SAMPLE_AGENCY.timeZone);
  return { actor, clock: new FixedClock(wanted < town.now ? wanted : town.now), timeZone: SAMPLE_AGENCY.timeZone, isSample: true };
}

/** Many writes of one day in one transaction. No use case of its own, so the table of rights has no row for it; each write within is one that has. */
export const inOneGo = <Result>(scope: Scope, work: (ctx: CommandContext) => Promise<Result>): Promise<Result> =>
  runCommand({ name: 'sample.build', input: z.strictObject({}), run: (ctx) => work(ctx) }, {}, scope);

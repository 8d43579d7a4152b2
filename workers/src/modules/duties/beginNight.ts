import { defineEvent, instantAt, localDateOf, localDateSchema, type LocalDate } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { model, Schema } from 'mongoose';
import { z } from 'zod';

/** When the work of the night begins on the agency's clock; after the hour that summer time leaves out or repeats. */
const BEGINS = { hours: 3, minutes: 20 };
const NIGHT = 'night';

/** The day for which a duty was last begun. */
interface Duty {
  _id: string;
  on: LocalDate;
}

const DutyModel = model<Duty>('Duty', new Schema<Duty>({ _id: String, on: { type: String, required: true } }, { collection: 'duties', versionKey: false }));

/** A new day has begun: levels, plans and invitations are looked through. */
const nightBegun = defineEvent('duty.nightBegun', z.strictObject({ on: localDateSchema }));

const beginNightOnce = defineCommand({
  name: 'duty.beginNight',
  input: z.strictObject({ on: localDateSchema }),
  async run(ctx, { on }): Promise<void> {
    ctx.authorise('administer', 'System');
    if ((await DutyModel.findById(NIGHT).lean<Duty>())?.on === on) return;
    await DutyModel.updateOne({ _id: NIGHT }, { $set: { on } }, { upsert: true });
    await ctx.emit(nightBegun, { on });
  },
});

/** Begins the work of the night once a day, also when the machine was off at its hour. */
export async function beginNight(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const on = localDateOf(now, scope.timeZone);
  if (now.getTime() < instantAt(on, BEGINS.hours, BEGINS.minutes, scope.timeZone).getTime()) return;
  if ((await DutyModel.findById(NIGHT).lean<Duty>())?.on !== on) await runCommand(beginNightOnce, { on }, scope);
}

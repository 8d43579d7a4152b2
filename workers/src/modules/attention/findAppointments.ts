import type { FindAppointments } from '@ortstreu/shared/followUp/server';
import { localDateOf } from '@ortstreu/shared/kernel';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { nextAgreedVisits } from '@ortstreu/shared/visit/server';

/** Agreed visits from today on: nobody is reminded to plan what is planned. */
export const findAppointments =
  ({ clock, timeZone }: Scope): FindAppointments =>
  (companyIds) =>
    nextAgreedVisits(companyIds, localDateOf(clock.now(), timeZone));

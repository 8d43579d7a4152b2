import { addDays, instantAt, isoWeekday, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';

/** The digest comes on Mondays at this hour of the agency's clock. */
const HOUR = 7;
/** A machine that was off on Monday sends it until the end of this weekday; later it would be no look ahead any more. */
const LATEST_WEEKDAY = 3;

/** The Monday whose digest is to be sent at this moment; undefined outside Monday 7:00 to the end of Wednesday. */
export function digestDue(now: Date, timeZone: string): LocalDate | undefined {
  const today = localDateOf(now, timeZone);
  const monday = addDays(today, 1 - isoWeekday(today));
  if (isoWeekday(today) > LATEST_WEEKDAY || now.getTime() < instantAt(monday, HOUR, 0, timeZone).getTime()) return undefined;
  return monday;
}

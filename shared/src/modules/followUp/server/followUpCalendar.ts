import { TZDate } from '@date-fns/tz';
import type { LocalDate } from '@ortstreu/shared/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** A follow-up has a day and no hour; the calendar shows it at the start of the office day without blocking the time. */
const START_HOUR = 9;
const MINUTES = 30;

export interface CalendarInvitation {
  followUpId: string;
  /** Counts changes, so that a calendar knows which of two files is the younger one. */
  sequence: number;
  dueOn: LocalDate;
  /** The agency's zone (IANA). */
  timeZone: string;
  method: 'REQUEST' | 'CANCEL';
  summary: string;
  description: string;
  location: string;
  /** Page of the company. */
  url: string;
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
  writtenAt: Date;
}

const timeZoneBlock = (timeZone: string): string => [tzlib_get_ical_block(timeZone)].flat()[0] ?? '';

/** The event's name in every calendar; the same for invitation, change and cancellation. */
export const calendarUid = (followUpId: string, host: string): string => `followup-${followUpId}@${host}`;

/** A calendar file (RFC 5545) that invites, moves or takes back one follow-up. */
export function followUpCalendar({ followUpId, sequence, dueOn, timeZone, method, summary, description, location, url, organizer, attendee, writtenAt }: CalendarInvitation): string {
  const [year = 0, month = 1, day = 1] = dueOn.split('-').map(Number);
  const isCancelled = method === 'CANCEL';
  // The zone stands at the event and not at the calendar, because the moment of writing must be in UTC.
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: { company: 'Ortstreu', product: 'Ortstreu' }, timezone: { name: null, generator: timeZoneBlock } });
  calendar.createEvent({
    id: calendarUid(followUpId, new URL(url).hostname),
    sequence,
    start: new TZDate(year, month - 1, day, START_HOUR, 0, timeZone),
    end: new TZDate(year, month - 1, day, START_HOUR, MINUTES, timeZone),
    timezone: timeZone,
    stamp: writtenAt,
    summary,
    description,
    location,
    url,
    organizer,
    attendees: [attendee],
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return calendar.toString();
}

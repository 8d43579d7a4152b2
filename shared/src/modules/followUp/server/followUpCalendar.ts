import { addDays, type LocalDate } from '@ortstreu/shared/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

export interface CalendarInvitation {
  followUpId: string;
  /** Counts changes, so that a calendar knows which of two files is the younger one. */
  sequence: number;
  dueOn: LocalDate;
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

const utcMidnight = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

/** The event's name in every calendar; the same for invitation, change and cancellation. */
export const calendarUid = (followUpId: string, host: string): string => `followup-${followUpId}@${host}`;

/** A calendar file (RFC 5545) that invites, moves or takes back one follow-up. It has a day and no hour, so it stands above the day and blocks no time. */
export function followUpCalendar({
  followUpId,
  sequence,
  dueOn,
  method,
  summary,
  description,
  location,
  url,
  organizer,
  attendee,
  writtenAt,
}: CalendarInvitation): string {
  const isCancelled = method === 'CANCEL';
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: { company: 'Ortstreu', product: 'Ortstreu' } });
  calendar.createEvent({
    id: calendarUid(followUpId, new URL(url).hostname),
    sequence,
    start: utcMidnight(dueOn),
    end: utcMidnight(addDays(dueOn, 1)),
    allDay: true,
    timezone: 'UTC',
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

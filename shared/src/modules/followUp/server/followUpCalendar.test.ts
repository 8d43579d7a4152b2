import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { followUpCalendar, type CalendarInvitation } from './followUpCalendar';

const invitation: CalendarInvitation = {
  followUpId: 'a'.repeat(24),
  sequence: 0,
  dueOn: localDate('2027-03-29'),
  timeZone: 'Europe/Berlin',
  method: 'REQUEST',
  summary: 'Besuch: Müller, Söhne & Co.; Werk 2',
  description: 'Letzter Kontakt vor einem Jahr',
  location: 'Musterweg 1, 55435 Gau-Algesheim',
  url: 'https://ortstreu.beispielstadt.example/companies/1',
  organizer: { name: 'Beispielstadt', email: 'ortstreu@beispielstadt.example' },
  attendee: { name: 'Jana Beispiel', email: 'jana@beispielstadt.example' },
  writtenAt: new Date('2026-11-23T09:00:00Z'),
};
const lines = (change: Partial<CalendarInvitation> = {}): string[] => followUpCalendar({ ...invitation, ...change }).replace(/\r\n /g, '').split('\r\n');

describe('followUpCalendar', () => {
  it('invites at nine on the clock of the agency, before and after the change of summer time', () => {
    expect(lines()).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'DTSTART;TZID=Europe/Berlin:20270329T090000', 'TZID:Europe/Berlin', 'DTSTAMP:20261123T090000Z', 'STATUS:CONFIRMED', 'SEQUENCE:0', 'TRANSP:TRANSPARENT']));
    expect(lines({ dueOn: localDate('2027-03-26') })).toContain('DTSTART;TZID=Europe/Berlin:20270326T090000');
    expect(lines({ timeZone: 'Atlantic/Canary' })).toContain('DTSTART;TZID=Atlantic/Canary:20270329T090000');
  });

  it('says which daylight saving rule holds', () => {
    expect(lines()).toEqual(expect.arrayContaining(['BEGIN:VTIMEZONE', 'BEGIN:DAYLIGHT', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU']));
  });

  it('moves and cancels the same event with a higher number', () => {
    const uid = `UID:followup-${invitation.followUpId}@ortstreu.beispielstadt.example`;
    expect(lines()).toContain(uid);
    expect(lines({ sequence: 3, method: 'CANCEL' })).toEqual(expect.arrayContaining([uid, 'METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3']));
  });

  it('keeps punctuation of names as text', () => {
    expect(lines()).toContain('SUMMARY:Besuch: Müller\\, Söhne & Co.\\; Werk 2');
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { followUpCalendar, type CalendarInvitation } from './followUpCalendar';

const invitation: CalendarInvitation = {
  followUpId: 'a'.repeat(24),
  sequence: 0,
  dueOn: localDate('2027-03-29'),
  method: 'REQUEST',
  summary: 'Besuch: Müller, Söhne & Co.; Werk 2',
  description: 'Letzter Kontakt vor einem Jahr',
  location: 'Musterweg 1, 55435 Gau-Algesheim',
  url: 'https://ortstreu.beispielstadt.example/companies/1',
  organizer: { name: 'Beispielstadt', email: 'ortstreu@beispielstadt.example' },
  attendee: { name: 'Jana Beispiel', email: 'jana@beispielstadt.example' },
  writtenAt: new Date('2026-11-23T09:00:00Z'),
};
const lines = (change: Partial<CalendarInvitation> = {}): string[] =>
  followUpCalendar({ ...invitation, ...change })
    .replace(/\r\n /g, '')
    .split('\r\n');

describe('followUpCalendar', () => {
  it('stands above the day, which ends where the next begins, and blocks no hour', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'DTSTART;VALUE=DATE:20270329',
        'DTEND;VALUE=DATE:20270330',
        'DTSTAMP:20261123T090000Z',
        'STATUS:CONFIRMED',
        'SEQUENCE:0',
        'TRANSP:TRANSPARENT',
      ]),
    );
    expect(lines({ dueOn: localDate('2027-12-31') })).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20271231', 'DTEND;VALUE=DATE:20280101']));
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

import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { alertRecipients, deservesAlert, type AlertPerson } from './alertRules';

const today = localDate('2026-11-23');
const person = (id: string, role: AlertPerson['role'] = 'officer', absence: AlertPerson['absence'] = null): AlertPerson => ({ id, role, absence });
const away = (deputyId: string | null) => ({ from: localDate('2026-11-20'), to: today, deputyId });
const head = person('head', 'head');
const tell = (people: AlertPerson[], managerId: string | null, level: 'watch' | 'talk' | 'now' = 'talk') =>
  alertRecipients({ level, managerId, people, today });

describe('deservesAlert', () => {
  it.each([
    [{ before: 'watch', level: 'talk', rose: true, isObserved: true }, true],
    [{ before: 'calm', level: 'watch', rose: true, isObserved: false }, true],
    [{ before: 'now', level: 'now', rose: true, isObserved: true }, true],
    [{ before: 'talk', level: 'talk', rose: false, isObserved: true }, false],
    [{ before: 'now', level: 'talk', rose: false, isObserved: true }, false],
    [{ before: null, level: 'watch', rose: true, isObserved: false }, false],
    [{ before: null, level: 'watch', rose: true, isObserved: true }, true],
    [{ before: null, level: 'talk', rose: true, isObserved: false }, true],
    [{ before: null, level: 'calm', rose: true, isObserved: true }, false],
  ] as const)('%j: %s', (change, expected) => {
    expect(deservesAlert(change)).toBe(expected);
  });
});

describe('alertRecipients', () => {
  it('tells the account manager alone while it is not red', () => {
    expect(tell([person('anna'), head], 'anna')).toEqual([{ userId: 'anna', as: 'manager' }]);
  });

  it('tells every head too when it is red', () => {
    expect(tell([person('anna'), head, person('second', 'head')], 'anna', 'now')).toEqual([
      { userId: 'anna', as: 'manager' },
      { userId: 'head', as: 'head' },
      { userId: 'second', as: 'head' },
    ]);
  });

  it('tells the heads when nobody is named or the account was closed', () => {
    expect(tell([person('anna'), head], null)).toEqual([{ userId: 'head', as: 'head' }]);
    expect(tell([head], 'anna')).toEqual([{ userId: 'head', as: 'head' }]);
  });

  it('tells the deputy while the manager is away, and not the manager', () => {
    expect(tell([person('anna', 'officer', away('ben')), person('ben'), head], 'anna')).toEqual([{ userId: 'ben', as: 'deputy' }]);
  });

  it('tells manager and heads when nobody stands in', () => {
    expect(tell([person('anna', 'officer', away(null)), head], 'anna')).toEqual([
      { userId: 'anna', as: 'manager' },
      { userId: 'head', as: 'head' },
    ]);
    expect(tell([person('anna', 'officer', away('closed')), head], 'anna')).toEqual([
      { userId: 'anna', as: 'manager' },
      { userId: 'head', as: 'head' },
    ]);
  });

  it('tells nobody twice', () => {
    expect(tell([person('head', 'head')], 'head', 'now')).toEqual([{ userId: 'head', as: 'manager' }]);
    expect(tell([person('anna', 'officer', away('head')), head], 'anna', 'now')).toEqual([{ userId: 'head', as: 'deputy' }]);
    expect(tell([person('ben'), person('one', 'head', away('ben')), person('two', 'head', away('ben'))], 'ben', 'now')).toEqual([
      { userId: 'ben', as: 'manager' },
    ]);
  });

  it('falls back to administrators in an office without a head', () => {
    expect(tell([person('admin', 'administrator'), person('reader', 'reader')], null)).toEqual([{ userId: 'admin', as: 'head' }]);
  });
});

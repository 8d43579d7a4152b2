import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { inviteUserInput, isAbsent, passwordFault, setAbsenceInput } from './user';

describe('passwordFault', () => {
  it.each([
    ['anna.amt@stadt.example', 'anna.amt@stadt.example', 'password.likeEmail'],
    ['ANNA.AMT@stadt.example', 'anna.amt@stadt.example', 'password.likeEmail'],
    ['anna.amt2026!!!', 'anna.amt@stadt.example', 'password.likeEmail'],
    ['aaaaaaaaaaaaaaa', 'anna@stadt.example', 'password.tooCommon'],
    ['121212121212121', 'anna@stadt.example', 'password.tooCommon'],
    ['anna.amt geht im Regen', 'anna.amt@stadt.example', null],
    ['vier Wörter im Regen', 'an@stadt.example', null],
  ])('%j for %j is %j', (password, email, fault) => {
    expect(passwordFault(password, email)).toBe(fault);
  });
});

describe('inputs', () => {
  it('keep an address lower-case and without blanks', () => {
    expect(inviteUserInput.parse({ name: ' Anna ', email: ' Anna@Stadt.Example ', role: 'reader' })).toEqual({
      name: 'Anna',
      email: 'anna@stadt.example',
      role: 'reader',
      locale: 'de',
    });
  });

  it('refuse an absence that ends before it begins, at its end', () => {
    const parsed = setAbsenceInput.safeParse({ id: '0'.repeat(24), version: 1, absence: { from: '2026-12-24', to: '2026-12-01' } });
    expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['absence.to', 'date.beforeStart']]);
  });
});

describe('isAbsent', () => {
  const absence = { from: localDate('2026-12-01'), to: localDate('2026-12-03'), deputyId: null };
  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-03', true],
    ['2026-12-04', false],
  ])('on %s is %s', (day, expected) => {
    expect(isAbsent(absence, localDate(day))).toBe(expected);
  });
  it('is false without an absence', () => {
    expect(isAbsent(null, localDate('2026-12-01'))).toBe(false);
  });
});

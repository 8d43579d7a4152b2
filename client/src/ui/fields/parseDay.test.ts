import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import { parseDay } from './parseDay';

describe('parseDay', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['3.1.2027', '2027-01-03'],
    ['23.11.26', '2026-11-23'],
    ['23.11.', '2026-11-23'],
    ['23.11', '2026-11-23'],
    ['23112026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    [' 29.02.2028 ', '2028-02-29'],
    ['29.02.2026', undefined],
    ['31.4.2026', undefined],
    ['0.1.2026', undefined],
    ['heute', undefined],
    ['23.11.202', undefined],
    ['', undefined],
  ])('reads %p as %p', (typed, day) => {
    expect(parseDay(typed, localDate('2026-07-01'))).toBe(day);
  });
});

import { describe, expect, it } from '@jest/globals';
import { formatPhone, phoneSchema } from './contact';

describe('a telephone number', () => {
  it.each([
    ['06725 1234', '+4967251234'],
    ['+49 (0)6725 1234', '+4967251234'],
    ['0043 1 58858', '+43158858'],
  ])('%s is kept as %s, whatever the writing', (typed, kept) => {
    expect(phoneSchema.parse(typed)).toBe(kept);
  });

  it('is shown in groups, with its country', () => {
    expect(formatPhone('+4967251234')).toBe('+49 6725 1234');
    expect(formatPhone('06725/1234')).toBe('+49 6725 1234');
  });

  it('that is none is refused, and one of old stays as it was', () => {
    expect(phoneSchema.safeParse('Zentrale').success).toBe(false);
    expect(formatPhone('Zentrale')).toBe('Zentrale');
  });
});

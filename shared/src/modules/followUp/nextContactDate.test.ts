import { describe, expect, it } from '@jest/globals';
import { ATTENTION_LEVELS, IMPORTANCE_CLASSES } from '@ortstreu/shared/company';
import { addDays, isBusinessDay, localDate } from '@ortstreu/shared/kernel';
import fc from 'fast-check';
import { DEFAULT_CADENCE, nextContactDate, type ContactFacts } from './nextContactDate';

const today = localDate('2026-11-23');
const rule = { ...DEFAULT_CADENCE, federalState: 'NW' } as const;
const facts = (change: Partial<ContactFacts> = {}): ContactFacts => ({
  importance: 'A',
  accountManagerId: 'anna',
  lastContactOn: localDate('2026-06-15'),
  level: 'calm',
  ...change,
});

describe('nextContactDate', () => {
  it.each([
    ['A', 'calm', '2026-06-15', '2027-06-15', 'cadence'],
    ['B', 'calm', '2026-06-14', '2028-06-14', 'cadence'],
    ['C', 'calm', '2026-06-15', '2029-06-15', 'cadence'],
    ['A', 'calm', '2025-12-26', '2026-12-28', 'cadence'],
    ['A', 'calm', '2020-01-01', '2026-11-23', 'cadence'],
    ['A', 'now', '2026-06-15', '2026-11-30', 'attention'],
    ['C', 'talk', '2026-06-15', '2026-12-21', 'attention'],
    ['C', 'watch', '2026-06-15', '2027-02-22', 'attention'],
    ['A', 'watch', '2025-12-10', '2026-12-10', 'cadence'],
    ['B', 'calm', null, '2026-11-23', 'cadence'],
  ] as const)('importance %s, %s, last contact %s: %s by %s', (importance, level, last, dueOn, origin) => {
    expect(nextContactDate(facts({ importance, level, lastContactOn: last && localDate(last) }), rule, today)).toMatchObject({ dueOn, origin });
  });

  it.each([{ importance: null }, { accountManagerId: null }])('plans nothing while %j', (missing) => {
    expect(nextContactDate(facts({ level: 'now', ...missing }), rule, today)).toBeUndefined();
  });

  it('is a working day that has not passed, and a later contact never makes it earlier', () => {
    const anyDay = fc.integer({ min: -2000, max: 0 }).map((offset) => addDays(today, offset));
    fc.assert(
      fc.property(
        fc.constantFrom(...IMPORTANCE_CLASSES),
        fc.constantFrom(...ATTENTION_LEVELS),
        anyDay,
        fc.nat(400),
        (importance, level, lastContactOn, later) => {
          const next = nextContactDate(facts({ importance, level, lastContactOn }), rule, today)?.dueOn ?? '';
          const after = nextContactDate(facts({ importance, level, lastContactOn: addDays(lastContactOn, later) }), rule, today)?.dueOn ?? '';
          expect(next >= today && isBusinessDay(localDate(next), 'NW')).toBe(true);
          expect(after >= next).toBe(true);
        },
      ),
    );
  });
});

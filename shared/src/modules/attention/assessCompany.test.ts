import { describe, expect, it } from '@jest/globals';
import { ATTENTION_LEVELS } from '@ortstreu/shared/company';
import { addDays, addMonths, localDate } from '@ortstreu/shared/kernel';
import { SIGNAL_KIND_CODES, signalExpiresOn, type SignalKind } from '@ortstreu/shared/signal';
import fc from 'fast-check';
import { assessCompany } from './assessCompany';
import type { AttentionFacts, SignalFact } from './attentionFacts';
import { WEIGHTS_V1 } from './attentionModel';

const today = localDate('2026-11-23');
const facts = (change: Partial<AttentionFacts> = {}): AttentionFacts => ({ federalState: 'NW', headCounts: [], signals: [], lastContactOn: today, ...change });
const signal = (kind: SignalKind, change: Partial<SignalFact> = {}): SignalFact => {
  const observedOn = change.observedOn ?? addDays(today, -1);
  return {
    id: kind,
    kind,
    status: 'confirmed',
    certainty: 'told',
    source: 'visit',
    observedOn,
    expiresOn: signalExpiresOn(kind, observedOn),
    restricted: false,
    ...change,
  };
};
const assess = (change: Partial<AttentionFacts> = {}) => assessCompany(facts(change), WEIGHTS_V1, today);

describe('weights.v1', () => {
  it.each([
    ['insolvency', 'crisis', 100],
    ['closureAnnounced', 'crisis', 100],
    ['workforceDown', 'crisis', 30],
    ['accountsOverdue', 'crisis', 25],
    ['crisisSigns', 'crisis', 20],
    ['salesDown', 'crisis', 20],
    ['investmentStopped', 'crisis', 15],
    ['jobPostingsGone', 'crisis', 10],
    ['spaceNeed', 'growth', 30],
    ['workforceUp', 'growth', 30],
    ['expansionBlocked', 'growth', 25],
    ['hiringDifficulty', 'growth', 15],
    ['moveIntention', 'binding', 35],
    ['lowSatisfaction', 'relationship', 15],
  ] as const)('gives %s on %s %i points', (kind, axis, points) => {
    expect(assess({ signals: [signal(kind)] }).axes).toEqual({ crisis: 0, growth: 0, binding: 0, relationship: 0, [axis]: points });
  });

  it.each([
    [{ leaseEndsOn: addMonths(today, 12) }, 30],
    [{ leaseEndsOn: addDays(addMonths(today, 12), 1) }, 15],
    [{ leaseEndsOn: addMonths(today, 24) }, 15],
    [{ leaseEndsOn: addDays(addMonths(today, 24), 1) }, 0],
    [{ leaseEndsOn: addDays(today, -1) }, 0],
    [{ leaseEndsOn: today }, 30],
    [{ multiTenant: true }, 10],
    [{ tenure: 'owned' }, -20],
    [{ tenure: 'owned', multiTenant: true, leaseEndsOn: today }, -20],
    [{ decisionElsewhere: true }, 20],
    [{ successionOpen: true }, 20],
    [{ decisionElsewhere: false, successionOpen: false }, 0],
  ] as [Partial<AttentionFacts>, number][])('gives %j %i points of binding', (change, points) => {
    expect(assess(change).axes.binding).toBe(points);
  });

  it.each([
    ['A', addMonths(today, -12), 10],
    ['A', addDays(addMonths(today, -12), 1), 0],
    ['B', addMonths(today, -24), 5],
    ['B', addMonths(today, -23), 0],
    [undefined, addMonths(today, -24), 5],
    ['A', undefined, 10],
    ['B', undefined, 0],
  ] as const)('gives importance %s with last contact %s %i points of relationship', (importance, lastContactOn, points) => {
    expect(assess({ importance, lastContactOn }).axes.relationship).toBe(points);
  });

  it('counts an unanswered red flag only after five working days', () => {
    const monday = localDate('2026-11-16');
    const red = signal('redFlag', { observedOn: monday });
    expect(assessCompany(facts({ signals: [red] }), WEIGHTS_V1, localDate('2026-11-23')).axes.relationship).toBe(0);
    expect(assessCompany(facts({ signals: [red] }), WEIGHTS_V1, localDate('2026-11-24')).axes.relationship).toBe(20);
    // 18 November 2026 is a holiday in Saxony.
    expect(assessCompany(facts({ signals: [red], federalState: 'SN' }), WEIGHTS_V1, localDate('2026-11-24')).axes.relationship).toBe(0);
  });
});

describe('head counts', () => {
  const counts = (before: number, now: number, monthsApart = 24) => [
    { on: addMonths(today, -monthsApart), count: before },
    { on: today, count: now },
  ];

  it.each([
    [100, 80, 30, 0],
    [100, 81, 0, 0],
    [100, 120, 0, 30],
    [100, 119, 0, 0],
    [4, 2, 0, 0],
    [5, 4, 30, 0],
  ])('from %i to %i gives crisis %i and growth %i', (before, now, crisis, growth) => {
    expect(assess({ headCounts: counts(before, now) }).axes).toMatchObject({ crisis, growth });
  });

  it.each([
    [2, 0],
    [3, 30],
    [30, 30],
    [31, 0],
  ])('compares counts %i months apart: %i points', (months, crisis) => {
    expect(assess({ headCounts: counts(100, 50, months) }).axes.crisis).toBe(crisis);
  });

  it('fades eighteen months after the last count', () => {
    const old = [
      { on: addMonths(today, -42), count: 100 },
      { on: addMonths(today, -18), count: 50 },
    ];
    expect(assess({ headCounts: old }).axes.crisis).toBe(30);
    expect(assessCompany(facts({ headCounts: old }), WEIGHTS_V1, addDays(today, 1)).axes.crisis).toBe(0);
  });

  it('is one reason with the same observation told in a visit, and growth one with space need', () => {
    expect(assess({ headCounts: counts(100, 50), signals: [signal('workforceDown')] }).axes.crisis).toBe(30);
    expect(assess({ headCounts: counts(100, 150), signals: [signal('spaceNeed')] }).axes.growth).toBe(30);
  });
});

describe('urgency and level', () => {
  it.each([
    [['spaceNeed'], {}, 30, 'watch'],
    [['hiringDifficulty'], {}, 15, 'calm'],
    [['salesDown'], {}, 20, 'watch'],
    [['spaceNeed'], { tenure: 'owned' }, 10, 'calm'],
    [[], { tenure: 'owned' }, 0, 'calm'],
    [['workforceDown', 'spaceNeed'], { multiTenant: true }, 40, 'talk'],
    [['workforceDown', 'salesDown'], { decisionElsewhere: true }, 70, 'now'],
    [['moveIntention'], {}, 35, 'watch'],
    [['insolvency', 'closureAnnounced'], { decisionElsewhere: true }, 100, 'now'],
    [['insolvency'], { tenure: 'owned' }, 80, 'now'],
    [['redFlag'], {}, 0, 'now'],
    [['lowSatisfaction'], { importance: 'A', lastContactOn: addMonths(today, -12) }, 0, 'watch'],
    [['lowSatisfaction'], { lastContactOn: addMonths(today, -24) }, 0, 'calm'],
  ] as [SignalKind[], Partial<AttentionFacts>, number, string][])('%j with %j is %i, %s', (kinds, change, urgency, level) => {
    const result = assess({ ...change, signals: kinds.map((kind) => signal(kind)) });
    expect([result.urgency, result.level]).toEqual([urgency, level]);
  });

  it('names what is always red first', () => {
    const { contributions } = assess({ signals: [signal('salesDown'), signal('workforceDown'), signal('redFlag')], decisionElsewhere: true });
    expect(contributions.map((entry) => entry.indicator)).toEqual(['redFlag', 'workforceDown', 'decisionElsewhere', 'salesDown']);
  });

  it('keeps a fact that is always red red even where the model gives it few points', () => {
    const mild = { ...WEIGHTS_V1, signalPoints: { ...WEIGHTS_V1.signalPoints, insolvency: 1 } };
    expect(assessCompany(facts({ signals: [signal('insolvency')] }), mild, today).level).toBe('now');
  });
});

describe('signals that do not count', () => {
  it.each([
    ['dismissed', { status: 'dismissed' }],
    ['resolved', { status: 'resolved' }],
    ['an unconfirmed rumour', { status: 'new', certainty: 'rumour' }],
    ['faded', { expiresOn: addDays(today, -1) }],
    ['not observed yet', { observedOn: addDays(today, 1) }],
  ] as [string, Partial<SignalFact>][])('%s', (_name, change) => {
    expect(assess({ signals: [signal('insolvency', change)] })).toMatchObject({ urgency: 0, level: 'calm', contributions: [] });
  });

  it('counts an unconfirmed observation, a confirmed rumour and the last day', () => {
    for (const change of [{ status: 'new' }, { certainty: 'rumour' }, { expiresOn: today }] as Partial<SignalFact>[]) {
      expect(assess({ signals: [signal('salesDown', change)] }).urgency).toBe(20);
    }
  });

  it('prefers the open reason to the restricted one of the same kind', () => {
    const both = [signal('moveIntention', { id: 'a', restricted: true }), signal('moveIntention', { id: 'b' })];
    expect(assess({ signals: both }).contributions.map((entry) => entry.signalId)).toEqual(['b']);
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: -1500, max: 900 }).map((offset) => addDays(today, offset));
  const anySignal: fc.Arbitrary<SignalFact> = fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    kind: fc.constantFrom(...SIGNAL_KIND_CODES),
    status: fc.constantFrom('new', 'confirmed', 'dismissed', 'resolved'),
    certainty: fc.constantFrom('told', 'observed', 'published', 'rumour'),
    source: fc.constant('visit'),
    observedOn: anyDay,
    expiresOn: fc.option(anyDay, { nil: undefined }),
    restricted: fc.boolean(),
  });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const anyFacts: fc.Arbitrary<AttentionFacts> = fc.record({
    federalState: fc.constantFrom('NW', 'BE', 'SN'),
    importance: maybe(fc.constantFrom('A', 'B', 'C')),
    headCounts: fc.array(fc.record({ on: anyDay, count: fc.nat(500) }), { maxLength: 5 }),
    tenure: maybe(fc.constantFrom('owned', 'leased')),
    leaseEndsOn: maybe(anyDay),
    multiTenant: maybe(fc.boolean()),
    decisionElsewhere: maybe(fc.boolean()),
    successionOpen: maybe(fc.boolean()),
    signals: fc.array(anySignal, { maxLength: 8 }),
    lastContactOn: maybe(anyDay),
  });
  const run = (given: AttentionFacts) => assessCompany(given, WEIGHTS_V1, today);

  it('every point of every axis has a reason, and urgency stays between 0 and 100', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { axes, contributions, urgency } = run(given);
        for (const axis of ['crisis', 'growth', 'binding', 'relationship'] as const) {
          expect(axes[axis]).toBe(contributions.filter((entry) => entry.axis === axis).reduce((sum, entry) => sum + entry.points, 0));
        }
        expect(urgency).toBe(Math.min(100, Math.max(0, Math.max(axes.crisis, axes.growth) + axes.binding)));
      }),
    );
  });

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const unique = {
          ...given,
          headCounts: [...new Map(given.headCounts.map((entry) => [entry.on, entry])).values()],
          signals: [...new Map(given.signals.map((entry) => [entry.id, entry])).values()],
        };
        expect(run({ ...unique, headCounts: [...unique.headCounts].reverse(), signals: [...unique.signals].reverse() })).toEqual(run(unique));
      }),
    );
  });

  it('another signal never lowers urgency or level', () => {
    fc.assert(
      fc.property(anyFacts, anySignal, (given, more) => {
        const [before, after] = [run(given), run({ ...given, signals: [...given.signals, more] })];
        expect(after.urgency).toBeGreaterThanOrEqual(before.urgency);
        expect(ATTENTION_LEVELS.indexOf(after.level)).toBeGreaterThanOrEqual(ATTENTION_LEVELS.indexOf(before.level));
      }),
    );
  });

  it('importance never enters urgency', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        expect(run({ ...given, importance: 'A' }).urgency).toBe(run({ ...given, importance: undefined }).urgency);
      }),
    );
  });

  it('nothing that has expired is given as a reason', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        expect(run(given).contributions.every((entry) => entry.expiresOn === undefined || entry.expiresOn >= today)).toBe(true);
      }),
    );
  });
});

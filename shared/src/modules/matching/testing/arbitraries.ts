import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '@ortstreu/shared/kernel';
import { CONNECTIONS, HAZARD_STATES, HAZARDS, NUISANCES, PLAN_STATES, SITE_STATUSES, TENURES, USES, VOLTAGES, ZONINGS } from '@ortstreu/shared/site';
import { CRITERIA, CRITERION_KEYS, IMPORTANCES, type Criterion, type CriterionKey, type CriterionShape } from '@ortstreu/shared/siteRequest';
import type { MatchableRequest } from '../matchSite';
import type { MatchableSite } from '../matchTypes';

// Few different numbers, so that limits are hit exactly and often, also at the edge of the tolerance.
const amount = fc.constantFrom(0, 0.1, 0.9, 1, 1.1, 2, 9, 10, 11, 90, 99, 100, 110, 111, 900, 1000, 1100, 5000);
const whole = fc.constantFrom(1, 2, 9, 10, 11, 90, 99, 100, 110, 111, 900, 1000, 1100, 5000);
const day: fc.Arbitrary<LocalDate> = fc.integer({ min: 0, max: 5 }).map((days) => addDays(localDate('2027-01-01'), days));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(undefined) });
const one = <Value>(values: readonly Value[]) => maybe(fc.constantFrom(...values));
const some = <Value>(values: readonly Value[]) => maybe(fc.subarray([...values]));

/** Any site: every fact known or unknown, the values close to those that requests ask for. */
export const anySite: fc.Arbitrary<MatchableSite> = fc.record({
  status: fc.constantFrom(...SITE_STATUSES),
  areaM2: maybe(whole),
  divisibleFromM2: maybe(whole),
  slopePercent: maybe(amount),
  hallM2: maybe(whole),
  clearHeightM: maybe(amount),
  floorLoadKnM2: maybe(amount),
  gates: maybe(whole),
  craneT: maybe(amount),
  officeM2: maybe(whole),
  tenures: some(TENURES),
  priceCentsPerM2: maybe(whole),
  rentCentsPerM2: maybe(whole),
  priceIsGuide: maybe(fc.boolean()),
  availableFrom: maybe(day),
  planState: one(PLAN_STATES),
  zoning: one(ZONINGS),
  allowedUses: some(USES),
  nuisance: one(NUISANCES),
  operation24h: maybe(fc.boolean()),
  truck40t: maybe(fc.boolean()),
  truckTripsPerDay: maybe(whole),
  rail: one(CONNECTIONS),
  quay: one(CONNECTIONS),
  motorwayKm: maybe(amount),
  airportKm: maybe(amount),
  powerMw: maybe(amount),
  powerLaterMw: maybe(amount),
  voltage: one(VOLTAGES),
  powerRedundant: maybe(fc.boolean()),
  substationKm: maybe(amount),
  gas: one(CONNECTIONS),
  hydrogen: one(CONNECTIONS),
  districtHeating: one(CONNECTIONS),
  waterM3h: maybe(amount),
  wastewaterM3h: maybe(amount),
  fibre: one(CONNECTIONS),
  fibreMbit: maybe(whole),
  hazards: maybe(fc.array(fc.record({ hazard: fc.constantFrom(...HAZARDS), state: fc.constantFrom(...HAZARD_STATES) }), { maxLength: 3 })),
  fundingPercent: maybe(amount),
});

function criterionOf(key: CriterionKey): fc.Arbitrary<Criterion> {
  const shape: CriterionShape = CRITERIA[key];
  const importance = fc.constantFrom(...IMPORTANCES);
  switch (shape.shape) {
    case 'flag':
      return fc.record({ key: fc.constant(key), importance });
    case 'day':
      return fc.record({ key: fc.constant(key), importance, day });
    case 'choices':
      return fc.record({
        key: fc.constant(key),
        importance,
        options: fc.subarray([...shape.options], { minLength: 1, maxLength: shape.need === 'one' ? 1 : 3 }),
      });
    case 'range':
      return fc
        .record({ key: fc.constant(key), importance, from: amount, span: fc.option(amount) })
        .map(({ from, span, ...rest }) => ({ ...rest, min: from, max: span === null ? null : from + span }));
    case 'atLeast':
      return fc.record({ key: fc.constant(key), importance, min: amount });
    case 'atMost':
      return fc.record({ key: fc.constant(key), importance, max: amount });
  }
}

/** Any request with up to six criteria. */
export const anyRequest: fc.Arbitrary<MatchableRequest> = fc
  .subarray([...CRITERION_KEYS], { maxLength: 6 })
  .chain((keys): fc.Arbitrary<Criterion[]> => fc.tuple(...keys.map(criterionOf)))
  .map((criteria) => ({ criteria }));

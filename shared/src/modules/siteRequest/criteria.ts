import { z } from 'zod';
import { localDateSchema, type InputIssue } from '@ortstreu/shared/kernel';
import { HAZARDS, NUISANCES, TENURES, USES, VOLTAGES, ZONINGS } from '@ortstreu/shared/site';

/** must have / nice to have / not clear yet, has to be asked. */
export const IMPORTANCES = ['hard', 'soft', 'unknown'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export type CriterionUnit = 'm2' | 'm' | 'kNm2' | 'count' | 't' | 'centsPerM2' | 'percent' | 'perDay' | 'km' | 'MW' | 'm3h' | 'Mbit';

/** How a criterion is asked: which of the fields of `Criterion` carry the value. A flag needs none. */
export type CriterionShape =
  | { shape: 'range' | 'atLeast' | 'atMost'; unit: CriterionUnit }
  | { shape: 'flag' }
  | { shape: 'day' }
  /** `all` options are needed, `any` one of them will do, `one` is named. */
  | { shape: 'choices'; options: readonly string[]; need: 'all' | 'any' | 'one' };

/** Everything that can be asked of a site, in the order of the checklist. Units are those of the site's facts. */
export const CRITERIA = {
  use: { shape: 'choices', options: USES, need: 'all' },
  area: { shape: 'range', unit: 'm2' },
  slope: { shape: 'atMost', unit: 'percent' },
  hall: { shape: 'atLeast', unit: 'm2' },
  clearHeight: { shape: 'atLeast', unit: 'm' },
  floorLoad: { shape: 'atLeast', unit: 'kNm2' },
  gates: { shape: 'atLeast', unit: 'count' },
  crane: { shape: 'atLeast', unit: 't' },
  officeArea: { shape: 'atLeast', unit: 'm2' },
  tenure: { shape: 'choices', options: TENURES, need: 'any' },
  price: { shape: 'atMost', unit: 'centsPerM2' },
  rent: { shape: 'atMost', unit: 'centsPerM2' },
  availableBy: { shape: 'day' },
  planInForce: { shape: 'flag' },
  zoning: { shape: 'choices', options: ZONINGS, need: 'any' },
  nuisance: { shape: 'choices', options: NUISANCES, need: 'one' },
  operation24h: { shape: 'flag' },
  truck40t: { shape: 'flag' },
  truckTrips: { shape: 'atLeast', unit: 'perDay' },
  rail: { shape: 'flag' },
  quay: { shape: 'flag' },
  motorway: { shape: 'atMost', unit: 'km' },
  airport: { shape: 'atMost', unit: 'km' },
  power: { shape: 'atLeast', unit: 'MW' },
  voltage: { shape: 'choices', options: VOLTAGES, need: 'any' },
  powerRedundant: { shape: 'flag' },
  substation: { shape: 'atMost', unit: 'km' },
  gas: { shape: 'flag' },
  hydrogen: { shape: 'flag' },
  districtHeating: { shape: 'flag' },
  water: { shape: 'atLeast', unit: 'm3h' },
  wastewater: { shape: 'atLeast', unit: 'm3h' },
  fibre: { shape: 'flag' },
  fibreSpeed: { shape: 'atLeast', unit: 'Mbit' },
  hazards: { shape: 'choices', options: HAZARDS, need: 'all' },
  funding: { shape: 'flag' },
} as const satisfies Record<string, CriterionShape>;

export type CriterionKey = keyof typeof CRITERIA;
export const CRITERION_KEYS = Object.keys(CRITERIA) as [CriterionKey, ...CriterionKey[]];

const amount = z.number().min(0).max(10_000_000_000).nullish();

const fields = z.object({
  key: z.enum(CRITERION_KEYS),
  importance: z.enum(IMPORTANCES),
  min: amount,
  max: amount,
  options: z.array(z.string().max(40)).max(20).nullish(),
  day: localDateSchema.nullish(),
  /** What the company said about it; internal. */
  note: z.string().trim().max(500).nullish(),
});

export type Criterion = z.output<typeof fields>;

const shapeOf = (key: CriterionKey): CriterionShape => CRITERIA[key];
const isEmpty = (options: string[] | null | undefined): boolean => (options ?? []).length === 0;

/** True when the criterion says what is wanted and not merely that the topic exists. */
export function hasValue(criterion: Criterion): boolean {
  const shape = shapeOf(criterion.key);
  switch (shape.shape) {
    case 'flag':
      return true;
    case 'day':
      return criterion.day != null;
    case 'choices':
      return !isEmpty(criterion.options);
    case 'range':
      return criterion.min != null || criterion.max != null;
    case 'atLeast':
      return criterion.min != null;
    case 'atMost':
      return criterion.max != null;
  }
}

function optionIssue({ key, options }: Criterion): string | null {
  const shape = shapeOf(key);
  if (shape.shape !== 'choices') return null;
  if ((options ?? []).some((option) => !shape.options.includes(option))) return 'criterion.unknownOption';
  return shape.need === 'one' && (options ?? []).length > 1 ? 'criterion.onlyOne' : null;
}

/** What is wrong with one criterion; a topic that is still unknown may stay without a value. */
export function criterionIssue(criterion: Criterion): Omit<InputIssue, 'params'> | null {
  if (criterion.importance !== 'unknown' && !hasValue(criterion)) return { path: 'importance', code: 'criterion.valueMissing' };
  if (criterion.min != null && criterion.max != null && criterion.min > criterion.max) return { path: 'max', code: 'range.reversed' };
  const option = optionIssue(criterion);
  return option ? { path: 'options', code: option } : null;
}

/** The profile of a request: every topic at most once. */
export const criteriaSchema = z
  .array(fields)
  .max(CRITERION_KEYS.length)
  .superRefine((criteria, context) => {
    criteria.forEach((criterion, index) => {
      const issue = criterionIssue(criterion);
      if (issue) context.addIssue({ code: 'custom', path: [index, issue.path], message: issue.code });
      if (criteria.findIndex((other) => other.key === criterion.key) < index)
        context.addIssue({ code: 'custom', path: [index, 'key'], message: 'criterion.repeated' });
    });
  });

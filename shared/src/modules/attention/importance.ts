import type { ImportanceClass } from '@ortstreu/shared/company';

/** What a company means to the place; unknown stays undefined and never counts. */
export interface ImportanceFacts {
  jobs?: number | undefined;
  apprentices?: number | undefined;
  /** Companies in the place that it buys from or sells to. */
  supplierTies?: number | undefined;
  /** Land that it uses, in m². */
  landSquareMetres?: number | undefined;
}

type Factor = keyof ImportanceFacts;

export interface ImportanceModel {
  version: string;
  /** Per factor the steps, highest first: from this value on these points. */
  steps: Readonly<Record<Factor, readonly { from: number; points: number }[]>>;
  /** Points from which the grade is given; below B it is C. */
  grades: { A: number; B: number };
}

export const IMPORTANCE_V1: ImportanceModel = {
  version: 'v1',
  steps: {
    jobs: [
      { from: 100, points: 4 },
      { from: 50, points: 2 },
      { from: 20, points: 1 },
    ],
    apprentices: [
      { from: 20, points: 2 },
      { from: 5, points: 1 },
    ],
    supplierTies: [
      { from: 5, points: 2 },
      { from: 2, points: 1 },
    ],
    landSquareMetres: [
      { from: 20_000, points: 2 },
      { from: 5_000, points: 1 },
    ],
  },
  grades: { A: 4, B: 2 },
};

export interface ImportanceReason {
  factor: Factor;
  value: number;
  points: number;
  messageKey: `attention.importanceReason.${Factor}`;
  params: { value: number };
}

export interface ImportanceOverride {
  grade: ImportanceClass;
  reason: string;
}

export interface Importance {
  grade: ImportanceClass;
  origin: 'computed' | 'override';
  /** What the rule says, also where a person decided otherwise; undefined when it knows nothing. */
  computedGrade?: ImportanceClass | undefined;
  reasons: ImportanceReason[];
  overrideReason?: string | undefined;
  modelVersion: string;
}

const FACTORS: readonly Factor[] = ['jobs', 'apprentices', 'supplierTies', 'landSquareMetres'];

function gradeOf(reasons: readonly ImportanceReason[], model: ImportanceModel): ImportanceClass | undefined {
  if (reasons.length === 0) return undefined;
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  if (points >= model.grades.A) return 'A';
  return points >= model.grades.B ? 'B' : 'C';
}

/** A, B or C with the reasons; a person's word goes before the rule. Undefined when nothing is known and nobody decided. */
export function importanceOf(facts: ImportanceFacts, model: ImportanceModel = IMPORTANCE_V1, override?: ImportanceOverride): Importance | undefined {
  const reasons = FACTORS.flatMap((factor): ImportanceReason[] => {
    const value = facts[factor];
    if (value === undefined) return [];
    const points = model.steps[factor].find((step) => value >= step.from)?.points ?? 0;
    return [{ factor, value, points, messageKey: `attention.importanceReason.${factor}`, params: { value } }];
  });
  const computedGrade = gradeOf(reasons, model);
  if (override) return { grade: override.grade, origin: 'override', computedGrade, reasons, overrideReason: override.reason, modelVersion: model.version };
  return computedGrade && { grade: computedGrade, origin: 'computed', computedGrade, reasons, modelVersion: model.version };
}

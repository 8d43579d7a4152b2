import { SIGNAL_KIND_CODES, signalKind, type SignalKind } from '@ortstreu/shared/signal';
import type { FactIndicator } from './assessment';

/** Weights and thresholds of one version. A changed number is a new version, so that stored levels stay comparable. */
export interface AttentionModel {
  version: string;
  signalPoints: Readonly<Record<SignalKind, number>>;
  factPoints: Readonly<Record<Exclude<FactIndicator, 'noContact'>, number>>;
  noContact: { keyCompany: { points: number; months: number }; other: { points: number; months: number } };
  /** Working days after which an unanswered red flag earns its points. */
  redFlagAnswerWorkingDays: number;
  headCount: {
    /** Share of the earlier count that must be gained or lost, 0.2 = a fifth. */
    change: number;
    /** Months that lie between the two counts as near as possible, and how far off is still comparable. */
    months: number;
    minimumMonths: number;
    maximumMonths: number;
    /** Below this size one person more or less is a fifth already. */
    smallestBase: number;
  };
  /** Urgency from which a level begins. */
  thresholds: { watch: number; talk: number; now: number };
  /** Relationship points that lift a calm company to watch. */
  relationshipLift: number;
  urgencyMaximum: number;
}

const defaultSignalPoints = (): Record<SignalKind, number> => {
  const points: Partial<Record<SignalKind, number>> = {};
  for (const code of SIGNAL_KIND_CODES) points[code] = signalKind(code).points;
  return points as Record<SignalKind, number>;
};

/** The model that the product starts with. */
export const WEIGHTS_V1: AttentionModel = {
  version: 'v1',
  signalPoints: defaultSignalPoints(),
  factPoints: { leaseEndsWithin12Months: 30, leaseEndsWithin24Months: 15, multiTenant: 10, ownsSite: -20, decisionElsewhere: 20, successionOpen: 20 },
  noContact: { keyCompany: { points: 10, months: 12 }, other: { points: 5, months: 24 } },
  redFlagAnswerWorkingDays: 5,
  headCount: { change: 0.2, months: 24, minimumMonths: 3, maximumMonths: 30, smallestBase: 5 },
  thresholds: { watch: 20, talk: 40, now: 70 },
  relationshipLift: 25,
  urgencyMaximum: 100,
};

import type { AttentionLevel } from '@ortstreu/shared/company';
import type { LocalDate } from '@ortstreu/shared/kernel';
import type { Axis, SignalKind, SignalSource } from '@ortstreu/shared/signal';

/** Reasons that follow from standing facts and from time, beside the kinds of signals. */
export const FACT_INDICATORS = [
  'leaseEndsWithin12Months',
  'leaseEndsWithin24Months',
  'multiTenant',
  'ownsSite',
  'decisionElsewhere',
  'successionOpen',
  'noContact',
] as const;
export type FactIndicator = (typeof FACT_INDICATORS)[number];
/** `confidential` stands for a reason that the viewer may not read. */
export type Indicator = SignalKind | FactIndicator | 'confidential';

export interface Contribution {
  indicator: Indicator;
  axis: Axis;
  points: number;
  /** Last day on which it counts; absent while it does not fade by itself. */
  expiresOn?: LocalDate | undefined;
  source?: SignalSource | 'companyRecord' | 'contactHistory' | undefined;
  observedOn?: LocalDate | undefined;
  /** The signal behind it, to be confirmed, dismissed or resolved. */
  signalId?: string | undefined;
  restricted?: boolean | undefined;
  evidence?: string | undefined;
  /** Sentence of the catalogue. */
  messageKey: `attention.reason.${string}`;
  /** Numbers and calendar days (`yyyy-mm-dd`); whoever shows the sentence formats them. */
  params: Record<string, string | number>;
}

export type AxisPoints = Record<Axis, number>;

export interface Assessment {
  axes: AxisPoints;
  /** 0 to 100, from crisis or growth plus binding. */
  urgency: number;
  level: AttentionLevel;
  /** What is always red first, then the strongest. */
  contributions: Contribution[];
  modelVersion: string;
}

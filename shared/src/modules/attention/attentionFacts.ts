import type { ImportanceClass } from '@ortstreu/shared/company';
import type { FederalState, LocalDate } from '@ortstreu/shared/kernel';
import type { Certainty, SignalKind, SignalSource, SignalStatus } from '@ortstreu/shared/signal';

export interface HeadCountFact {
  on: LocalDate;
  /** People employed at the site. */
  count: number;
  source?: string | undefined;
}

export interface SignalFact {
  id: string;
  kind: SignalKind;
  status: SignalStatus;
  certainty: Certainty;
  source: SignalSource;
  observedOn: LocalDate;
  expiresOn?: LocalDate | undefined;
  evidence?: string | undefined;
  /** Only the people named on it and the heads may learn that it exists. */
  restricted: boolean;
}

/** Everything that the assessment of one company rests on; unknown stays undefined and never counts. */
export interface AttentionFacts {
  /** Of the agency: decides which days are working days for the answer to a red flag. */
  federalState: FederalState;
  importance?: ImportanceClass | undefined;
  headCounts: readonly HeadCountFact[];
  tenure?: 'owned' | 'leased' | undefined;
  leaseEndsOn?: LocalDate | undefined;
  multiTenant?: boolean | undefined;
  /** The plant is one of several and decided upon elsewhere, as a rule by a parent. */
  decisionElsewhere?: boolean | undefined;
  /** The owner is 60 or older and nobody is named to follow. */
  successionOpen?: boolean | undefined;
  signals: readonly SignalFact[];
  /** The last real contact: visit held, call, meeting. */
  lastContactOn?: LocalDate | undefined;
}

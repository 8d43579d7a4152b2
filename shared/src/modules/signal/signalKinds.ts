/** K crisis signs, W growth and space pressure, B how loosely the company is tied, R our relationship. */
export const AXES = ['crisis', 'growth', 'binding', 'relationship'] as const;
export type Axis = (typeof AXES)[number];

export interface SignalKindDefinition {
  axis: Axis;
  /** Default points of the first model; what counts is the version of the model in force. */
  points: number;
  /** Months after the observation, or `untilResolved` when only a person can say that it is over. */
  expiry: { months: number } | 'untilResolved';
  /** A fact rather than a prediction: lifts the company to the highest level whatever the other points say. */
  alwaysRed: boolean;
}

const kind = (axis: Axis, points: number, expiry: SignalKindDefinition['expiry'], alwaysRed = false): SignalKindDefinition => ({
  axis,
  points,
  expiry,
  alwaysRed,
});

/**
 * What can be observed about a company. Standing facts (own site, lease end, multi-tenant building, decision made
 * elsewhere, open succession) are no signals: they live on the company and do not fade.
 */
export const SIGNAL_KINDS = {
  insolvency: kind('crisis', 100, 'untilResolved', true),
  closureAnnounced: kind('crisis', 100, { months: 24 }, true),
  workforceDown: kind('crisis', 30, { months: 18 }),
  accountsOverdue: kind('crisis', 25, 'untilResolved'),
  crisisSigns: kind('crisis', 20, { months: 12 }),
  salesDown: kind('crisis', 20, { months: 12 }),
  investmentStopped: kind('crisis', 15, { months: 18 }),
  jobPostingsGone: kind('crisis', 10, { months: 6 }),
  spaceNeed: kind('growth', 30, { months: 18 }),
  workforceUp: kind('growth', 30, { months: 18 }),
  expansionBlocked: kind('growth', 25, 'untilResolved'),
  hiringDifficulty: kind('growth', 15, { months: 12 }),
  moveIntention: kind('binding', 35, { months: 12 }),
  lowSatisfaction: kind('relationship', 15, { months: 18 }),
  /** "Rot: heute melden" of a visitor. The points are earned only when nobody answers within five working days. */
  redFlag: kind('relationship', 20, 'untilResolved', true),
} as const satisfies Record<string, SignalKindDefinition>;

export type SignalKind = keyof typeof SIGNAL_KINDS;

const isKind = (value: string): value is SignalKind => value in SIGNAL_KINDS;
/** The kinds in the order in which a person chooses from them. */
export const SIGNAL_KIND_CODES: readonly SignalKind[] = Object.keys(SIGNAL_KINDS).filter(isKind);

/** The definition of a kind without its literal type. */
export const signalKind = (code: SignalKind): SignalKindDefinition => SIGNAL_KINDS[code];

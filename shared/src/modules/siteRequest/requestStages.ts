import type { Transitions } from '@ortstreu/shared/kernel';

/** From the mail that arrives to the company that works here; `lost` and `parked` take a reason. */
export const REQUEST_STAGES = [
  'received',
  'screened',
  'proposed',
  'visited',
  'negotiating',
  'councilDecision',
  'notarised',
  'construction',
  'operating',
  'parked',
  'lost',
] as const;
export type RequestStage = (typeof REQUEST_STAGES)[number];

/** Why nothing came of a request, or why it rests: the statistics of demand that agencies lack. */
export const LOSS_REASONS = ['noSite', 'price', 'planningLaw', 'power', 'time', 'competitor', 'projectStopped', 'noAnswer'] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/**
 * One step on, one step back for mistakes, and the shortcuts that happen: no visit before a favourite, no committee for a private
 * owner, no construction in an existing building. Nothing is lost for good: a company may call again.
 */
export const REQUEST_MOVES: Transitions<RequestStage> = {
  received: ['screened', 'proposed', 'parked', 'lost'],
  screened: ['received', 'proposed', 'parked', 'lost'],
  proposed: ['received', 'screened', 'visited', 'negotiating', 'parked', 'lost'],
  visited: ['proposed', 'negotiating', 'parked', 'lost'],
  negotiating: ['proposed', 'visited', 'councilDecision', 'notarised', 'parked', 'lost'],
  councilDecision: ['negotiating', 'notarised', 'parked', 'lost'],
  notarised: ['councilDecision', 'negotiating', 'construction', 'operating', 'lost'],
  construction: ['notarised', 'operating', 'lost'],
  operating: ['construction', 'notarised'],
  parked: ['received', 'screened', 'proposed', 'visited', 'negotiating', 'councilDecision', 'lost'],
  lost: ['received', 'screened', 'proposed', 'visited', 'negotiating', 'councilDecision', 'notarised', 'construction', 'parked'],
};

/** Stages that cannot be entered without a reason. */
export const needsLossReason = (stage: RequestStage): boolean => stage === 'lost' || stage === 'parked';

/** Stages in which somebody still works on the request. */
export const isOpenStage = (stage: RequestStage): boolean => !['operating', 'parked', 'lost'].includes(stage);

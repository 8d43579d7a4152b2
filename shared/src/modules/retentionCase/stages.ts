import type { Transitions } from '@ortstreu/shared/kernel';

/** erkannt, in Klärung, Maßnahmen laufen, gesichert, verloren */
export const CASE_STAGES = ['recognised', 'clarifying', 'acting', 'secured', 'lost'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** A case ends secured or lost; both can be reopened, because companies change their minds. Work may also step back. */
export const CASE_TRANSITIONS: Transitions<CaseStage> = {
  recognised: ['clarifying', 'acting', 'secured', 'lost'],
  clarifying: ['recognised', 'acting', 'secured', 'lost'],
  acting: ['clarifying', 'secured', 'lost'],
  secured: ['clarifying', 'acting'],
  lost: ['clarifying', 'acting'],
};

export const isClosedStage = (stage: CaseStage): stage is 'secured' | 'lost' => stage === 'secured' || stage === 'lost';

/** What happened in the end, by stage. */
export const CASE_OUTCOMES = {
  secured: ['stays', 'expandsHere', 'movesWithinTown', 'reducedButStays', 'successorFound'],
  lost: ['movedAway', 'closed', 'reduced', 'soldOff'],
} as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)['secured' | 'lost'][number];

/** Days in one stage after which a card is marked as ageing (amber), by stage. Our own defaults. */
export const AGEING_AFTER_DAYS: Readonly<Record<CaseStage, number | null>> = { recognised: 7, clarifying: 30, acting: 90, secured: null, lost: null };

export const isAgeing = (stage: CaseStage, daysInStage: number): boolean => {
  const limit = AGEING_AFTER_DAYS[stage];
  return limit !== null && daysInStage > limit;
};

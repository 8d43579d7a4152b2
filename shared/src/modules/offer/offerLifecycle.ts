import type { LocalDate, Transitions } from '@ortstreu/shared/kernel';

export const OFFER_STATES = ['draft', 'sent', 'viewed', 'expired', 'revoked'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A sent offer is a document: it is opened, runs out or is taken back, but never changed. Whoever wants another sends a new one. */
export const OFFER_MOVES: Transitions<OfferState> = {
  draft: ['sent'],
  sent: ['viewed', 'expired', 'revoked'],
  viewed: ['expired', 'revoked'],
  expired: [],
  revoked: [],
};

/** What is stored; the state of a day follows from it. */
export interface OfferFacts {
  sentAt: Date | null;
  revokedAt: Date | null;
  /** Last day on which the link works. */
  validUntil: LocalDate;
  viewCount: number;
}

export function offerState({ sentAt, revokedAt, validUntil, viewCount }: OfferFacts, today: LocalDate): OfferState {
  if (!sentAt) return 'draft';
  if (revokedAt) return 'revoked';
  if (validUntil < today) return 'expired';
  return viewCount > 0 ? 'viewed' : 'sent';
}

/** States in which the link opens the page. */
export const isOpen = (state: OfferState): boolean => state === 'sent' || state === 'viewed';

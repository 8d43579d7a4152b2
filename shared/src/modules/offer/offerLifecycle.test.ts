import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, canMove, localDate, unreachableStates } from '@ortstreu/shared/kernel';
import { isOpen, OFFER_MOVES, OFFER_STATES, offerState, type OfferFacts } from './offerLifecycle';

const TODAY = localDate('2026-11-23');
const sent: OfferFacts = { sentAt: new Date('2026-11-20T09:00:00Z'), revokedAt: null, validUntil: localDate('2026-12-31'), viewCount: 0 };

describe('offerState', () => {
  it.each([
    ['draft', { sentAt: null }],
    ['sent', {}],
    ['viewed', { viewCount: 1 }],
    ['viewed', { viewCount: 1, validUntil: TODAY }],
    ['expired', { viewCount: 1, validUntil: localDate('2026-11-22') }],
    ['revoked', { revokedAt: new Date('2026-11-21T09:00:00Z'), validUntil: localDate('2026-11-22') }],
  ] as [string, Partial<OfferFacts>][])('is %s for %j', (state, patch) => {
    expect(offerState({ ...sent, ...patch }, TODAY)).toBe(state);
  });

  it('changes from day to day and with every opening only as the table allows', () => {
    expect(unreachableStates(OFFER_MOVES, 'draft')).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.nat(2), fc.boolean(), fc.nat(3), (left, views, revoked, days) => {
        const facts: OfferFacts = { ...sent, validUntil: addDays(TODAY, left), viewCount: views, revokedAt: revoked ? sent.sentAt : null };
        const from = offerState(facts, TODAY);
        // A page that is shut is not opened any more.
        const to = offerState({ ...facts, viewCount: isOpen(from) ? views + 1 : views }, addDays(TODAY, days));
        expect(from === to || canMove(OFFER_MOVES, from, to)).toBe(true);
      }),
    );
  });

  it('opens the page in two states only', () => {
    expect(OFFER_STATES.filter(isOpen)).toEqual(['sent', 'viewed']);
  });
});

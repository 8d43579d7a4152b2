import { describe, expect, it } from '@jest/globals';
import { canMove, unreachableStates } from '@ortstreu/shared/kernel';
import { isOpenStage, needsLossReason, REQUEST_MOVES, REQUEST_STAGES } from './requestStages';

describe('REQUEST_MOVES', () => {
  it('reaches every stage from the arrival and names only known ones', () => {
    expect(unreachableStates(REQUEST_MOVES, 'received')).toEqual([]);
    expect(Object.keys(REQUEST_MOVES).sort()).toEqual([...REQUEST_STAGES].sort());
  });

  it('can take every step back, so that undo always works', () => {
    const moves = REQUEST_STAGES.flatMap((from) => REQUEST_MOVES[from].map((to) => [from, to] as const));
    expect(moves.filter(([from, to]) => !canMove(REQUEST_MOVES, to, from))).toEqual([]);
  });

  it.each([
    ['received', 'notarised'],
    ['received', 'operating'],
    ['operating', 'lost'],
    ['construction', 'proposed'],
    ['visited', 'visited'],
  ] as const)('refuses %s -> %s', (from, to) => {
    expect(canMove(REQUEST_MOVES, from, to)).toBe(false);
  });

  it('asks for a reason exactly where a request ends without success or rests', () => {
    expect(REQUEST_STAGES.filter(needsLossReason)).toEqual(['parked', 'lost']);
    expect(REQUEST_STAGES.filter((stage) => !isOpenStage(stage))).toEqual(['operating', 'parked', 'lost']);
  });
});

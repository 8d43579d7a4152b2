import { describe, expect, it } from '@jest/globals';
import { canMove, unreachableStates } from '@ortstreu/shared/kernel';
import { CASE_STAGES, CASE_TRANSITIONS, isAgeing } from './stages';

describe('stages of a case', () => {
  it('can all be reached and never stay where they are', () => {
    expect(unreachableStates(CASE_TRANSITIONS, 'recognised')).toEqual([]);
    for (const stage of CASE_STAGES) expect(canMove(CASE_TRANSITIONS, stage, stage)).toBe(false);
  });

  it('end secured or lost and do not turn from one into the other', () => {
    expect(canMove(CASE_TRANSITIONS, 'acting', 'secured')).toBe(true);
    expect(canMove(CASE_TRANSITIONS, 'secured', 'lost')).toBe(false);
    expect(canMove(CASE_TRANSITIONS, 'lost', 'secured')).toBe(false);
  });

  it('age at their own pace, closed ones never', () => {
    expect(isAgeing('recognised', 7)).toBe(false);
    expect(isAgeing('recognised', 8)).toBe(true);
    expect(isAgeing('secured', 1000)).toBe(false);
  });
});

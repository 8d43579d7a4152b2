import { unreachableStates } from '@ortstreu/shared/kernel';
import { expect, test } from '@jest/globals';
import { IMPORT_MOVES } from './importing';

test('every state of an import can be reached, and what is written can be taken back', () => {
  expect(unreachableStates(IMPORT_MOVES, 'mapping')).toEqual([]);
  expect(IMPORT_MOVES.running).not.toContain('discarded');
  expect(IMPORT_MOVES.done).toEqual(['undoing']);
});

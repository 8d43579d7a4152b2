import { describe, expect, it } from '@jest/globals';
import { de, en } from '@ortstreu/shared/i18n';
import { ERROR_KINDS } from '@ortstreu/shared/kernel';
import { failureOf } from './failure';

describe('failures', () => {
  it('have one sentence per code in both languages', () => {
    for (const code of Object.keys(ERROR_KINDS)) {
      expect(de.errors).toHaveProperty(code);
      expect(en.errors).toHaveProperty(code);
    }
    expect(Object.keys(de.errors).sort()).toEqual(Object.keys(ERROR_KINDS).sort());
  });

  it.each([
    [
      { code: 'CONFLICT', current: { version: 2 } },
      { code: 'CONFLICT', issues: [], current: { version: 2 } },
    ],
    [
      { code: 'VALIDATION_FAILED', issues: [{ path: 'name', code: 'required' }, { path: 1 }, null] },
      { code: 'VALIDATION_FAILED', issues: [{ path: 'name', code: 'required' }] },
    ],
    [{ code: 'NEVER_HEARD_OF' }, { code: 'INTERNAL', issues: [] }],
    [undefined, { code: 'INTERNAL', issues: [] }],
    ['<html>', { code: 'INTERNAL', issues: [] }],
  ])('reads %j', (body, failure) => {
    expect(failureOf(body)).toEqual(failure);
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate, unreachableStates } from '@ortstreu/shared/kernel';
import { inputIssues } from '../../kernel/server/inputIssues';
import { recordSignalInput, SIGNAL_MOVES } from './signal';
import { signalExpiresOn } from './signalExpiry';
import { SIGNAL_KIND_CODES, SIGNAL_KINDS } from './signalKinds';

const day = localDate('2026-08-31');

describe('catalogue', () => {
  it.each([
    ['insolvency', undefined],
    ['closureAnnounced', '2028-08-31'],
    ['workforceDown', '2028-02-29'],
    ['accountsOverdue', undefined],
    ['crisisSigns', '2027-08-31'],
    ['salesDown', '2027-08-31'],
    ['investmentStopped', '2028-02-29'],
    ['jobPostingsGone', '2027-02-28'],
    ['spaceNeed', '2028-02-29'],
    ['workforceUp', '2028-02-29'],
    ['expansionBlocked', undefined],
    ['hiringDifficulty', '2027-08-31'],
    ['moveIntention', '2027-08-31'],
    ['lowSatisfaction', '2028-02-29'],
    ['redFlag', undefined],
  ] as const)('%s observed on 31 August 2026 counts until %s', (kind, until) => {
    expect(signalExpiresOn(kind, day)).toBe(until);
  });

  it('names exactly these kinds as always red', () => {
    expect(SIGNAL_KIND_CODES.filter((code) => SIGNAL_KINDS[code].alwaysRed)).toEqual(['insolvency', 'closureAnnounced', 'redFlag']);
  });

  it('reaches every status and lets a decision be taken back', () => {
    expect(unreachableStates(SIGNAL_MOVES, 'new')).toEqual([]);
    expect(SIGNAL_MOVES.dismissed).toContain('confirmed');
    expect(SIGNAL_MOVES.confirmed).toContain('dismissed');
  });
});

describe('recordSignalInput', () => {
  const good = { companyId: 'a'.repeat(24), kind: 'salesDown', source: 'press', certainty: 'published', observedOn: '2026-11-20' };
  const codes = (input: object) => {
    const { error } = recordSignalInput.safeParse(input, { reportInput: true });
    return error && inputIssues(error).map((issue) => [issue.path, issue.code]);
  };

  it('is open to the office unless said otherwise', () => {
    expect(recordSignalInput.parse(good)).toMatchObject({ confidentiality: 'office', readerIds: [] });
  });

  it.each([
    [{ kind: 'mood' }, 'kind', 'notAnOption'],
    [{ source: 'owl' }, 'source', 'notAnOption'],
    [{ certainty: 'maybe' }, 'certainty', 'notAnOption'],
    [{ observedOn: '2026-02-30' }, 'observedOn', 'date.invalid'],
    [{ link: 'javascript:alert(1)' }, 'link', 'url.invalid'],
    [{ evidence: 'x'.repeat(4001) }, 'evidence', 'tooLong'],
    [{ expiresOn: '2026-11-19' }, 'expiresOn', 'date.beforeStart'],
    [{ companyId: '1' }, 'companyId', 'id.invalid'],
  ])('%j is refused', (change, path, code) => {
    expect(codes({ ...good, ...change })).toEqual([[path, code]]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { localDate, unreachableStates } from '@ortstreu/shared/kernel';
import { recordVisitInput, VISIT_MOVES } from './visit';
import { visitIssues, type VisitState } from './visitRules';

const today = localDate('2026-11-23');
const held = (change: Partial<VisitState> = {}): VisitState => ({
  status: 'held',
  heldOn: today,
  guideVersion: 'v1',
  answers: [],
  actionNeeded: 'none',
  commitments: [],
  ...change,
});
const issues = (visit: VisitState) => visitIssues(visit, today).map(({ path, code }) => `${path} ${code}`);

describe('visitIssues', () => {
  it.each([
    [held(), []],
    [held({ heldOn: localDate('2026-11-24') }), ['heldOn visit.heldInFuture']],
    [held({ heldOn: null }), ['heldOn required']],
    [held({ actionNeeded: null }), ['actionNeeded required']],
    [held({ guideVersion: 'v0' }), ['guideVersion visit.unknownGuide']],
    [held({ answers: [{ question: 'weather', values: {} }] }), ['answers.0.question visit.unknownQuestion']],
    [held({ commitments: [{ dueOn: today }, { dueOn: localDate('2026-11-22') }] }), ['commitments.1.dueOn visit.dueBeforeVisit']],
    [held({ nextContactOn: localDate('2026-11-22') }), ['nextContactOn date.past']],
    [held({ status: 'planned', plannedAt: new Date('2026-12-01T09:00:00Z'), heldOn: null, actionNeeded: null }), []],
    [held({ status: 'planned' }), ['plannedAt required']],
    [held({ status: 'cancelled', heldOn: null, commitments: [{ dueOn: today }] }), ['commitments visit.promiseWithoutVisit']],
  ] as [VisitState, string[]][])('%j', (visit, expected) => {
    expect(issues(visit)).toEqual(expected);
  });
});

describe('status', () => {
  it('never leaves held', () => {
    expect(VISIT_MOVES.held).toEqual([]);
    expect(unreachableStates(VISIT_MOVES, 'planned')).toEqual([]);
  });
});

describe('recordVisitInput', () => {
  it('asks for text, owner and date of a promise', () => {
    const result = recordVisitInput.safeParse({ companyId: 'a'.repeat(24), heldOn: '2026-11-20', commitments: [{ text: ' ' }] });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['commitments.0.text', 'commitments.0.ownerId', 'commitments.0.dueOn']);
  });

  it('takes a held visit on site, open to the office, as the usual case', () => {
    expect(recordVisitInput.parse({ companyId: 'a'.repeat(24), heldOn: '2026-11-20' })).toMatchObject({
      status: 'held',
      kind: 'onSite',
      confidentiality: 'office',
      guideVersion: 'v1',
      answers: [],
      commitments: [],
    });
  });
});

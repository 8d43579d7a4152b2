import { describe, expect, it } from '@jest/globals';
import { localDate } from '@ortstreu/shared/kernel';
import fc from 'fast-check';
import { answersToFacts, answersToSignals } from './answersToSignals';
import { answerIssues, withConfidentialOf, withoutConfidential, type AnswerValue, type InterviewAnswer } from './interviewAnswers';
import { INTERVIEW_GUIDE_V1, OPTION_SETS, type AnswerField } from './interviewGuide';

const answer = (question: string, values: Record<string, AnswerValue>): InterviewAnswer => ({ question, values });
const kinds = (question: string, values: Record<string, AnswerValue>) => answersToSignals([answer(question, values)]).map((draft) => draft.kind);

describe('answersToSignals', () => {
  it.each([
    ['employment', { employeesNow: 80, employeesChange: -20 }, ['workforceDown']],
    ['employment', { employeesNow: 81, employeesChange: -19 }, []],
    ['employment', { employeesNow: 120, employeesChange: 20 }, ['workforceUp']],
    ['employment', { employeesNow: 119, employeesChange: 19 }, []],
    ['employment', { employeesChange: -50 }, []],
    ['employment', { employeesNow: 10, employeesChange: 10 }, []],
    ['business', { businessTrend: 'falling' }, ['salesDown']],
    ['business', { businessRating: 2, businessTrend: 'same' }, ['salesDown']],
    ['business', { businessRating: 3, businessTrend: 'rising' }, []],
    ['investment', { investmentSize: 'none', investmentNote: 'weil die Mutter bremst' }, ['investmentStopped']],
    ['investment', { investmentSize: 'none' }, []],
    ['investment', { investmentSize: 'over500k', investmentKinds: ['building'] }, ['spaceNeed']],
    ['investment', { investmentSize: 'over500k', investmentKinds: ['machines'] }, []],
    ['space', { spaceSuffices: false }, ['spaceNeed']],
    ['space', { moreHall: 1 }, ['spaceNeed']],
    ['space', { spaceSuffices: true, moreHall: 0 }, []],
    ['location', { locationSatisfaction: 2 }, ['lowSatisfaction']],
    ['location', { locationSatisfaction: 3, trafficSatisfaction: 1 }, []],
    ['location', { trafficSatisfaction: 1, staffSatisfaction: 3 }, ['lowSatisfaction']],
    ['location', { locationSatisfaction: 4, landImportance: 4, landSatisfaction: 2 }, ['spaceNeed']],
    ['location', { locationSatisfaction: 4, landImportance: 3, landSatisfaction: 1 }, []],
    ['permits', { permitState: 'stuck' }, ['expansionBlocked']],
    ['permits', { permitState: 'pending' }, []],
    ['vacancies', { vacantPosts: 3 }, ['hiringDifficulty']],
    ['vacancies', { vacantPosts: 3, vacantMonths: 2 }, []],
    ['vacancies', { vacantPosts: 0, vacantMonths: 9 }, []],
    ['plans', { planClose: 'certain' }, ['closureAnnounced']],
    ['plans', { planRelocate: 'certain' }, ['closureAnnounced']],
    ['plans', { planClose: 'likely' }, ['crisisSigns']],
    ['plans', { planShrink: 'certain' }, ['crisisSigns']],
    ['plans', { planRelocate: 'likely' }, ['moveIntention']],
    ['plans', { planExpand: 'likely', planRelocate: 'possible', planShrink: 'unlikely' }, ['spaceNeed']],
    ['courted', { courted: true, courtedBy: 'Nachbarstadt' }, ['moveIntention']],
    ['courted', { courted: false }, []],
    ['observation', { observations: ['oldMachines', 'vacantSpace', 'cramped'] }, ['investmentStopped', 'crisisSigns', 'spaceNeed']],
    ['observation', { observations: ['wellKept', 'goodMood', 'badMood'] }, []],
    ['stay', { stayWish: 'Parkplätze' }, []],
  ] as [string, Record<string, AnswerValue>, string[]][])('%s %j raises %j', (question, values, expected) => {
    expect(kinds(question, values)).toEqual(expected);
  });

  it('keeps what was said, by whom, and what is confidential', () => {
    expect(answersToSignals([answer('courted', { courted: true, courtedBy: 'Angebot aus Kassel' })])).toEqual([
      { kind: 'moveIntention', question: 'courted', certainty: 'told', evidence: 'Angebot aus Kassel', confidential: true },
    ]);
    expect(answersToSignals([answer('observation', { observations: ['rundown'] })])).toMatchObject([{ certainty: 'observed', confidential: false }]);
  });

  it('raises one signal of a kind, with words where there are any, and keeps a confidential one apart', () => {
    const drafts = answersToSignals([
      answer('plans', { planExpand: 'certain', planRelocate: 'likely' }),
      answer('space', { spaceSuffices: false, spaceNote: '2.000 m² Halle' }),
      answer('courted', { courted: true }),
    ]);
    expect(drafts.map(({ kind, evidence, confidential }) => [kind, evidence, confidential])).toEqual([
      ['moveIntention', null, false],
      ['spaceNeed', '2.000 m² Halle', false],
      ['moveIntention', null, true],
    ]);
  });

  it('hears nothing in a question that was not asked or stayed without answer', () => {
    expect(answersToSignals([])).toEqual([]);
    expect(answersToSignals(INTERVIEW_GUIDE_V1.questions.map(({ code }) => answer(code, {})))).toEqual([]);
  });
});

describe('answersToFacts', () => {
  const heldOn = localDate('2026-11-20');

  it('takes over only what was said', () => {
    expect(answersToFacts([answer('employment', {}), answer('stay', { stayWish: 'x' })], heldOn)).toEqual({
      headCount: null,
      establishment: {},
      standingFacts: {},
    });
  });

  it('reads head count, lease, decision and succession', () => {
    const answers = [
      answer('employment', { employeesNow: 120 }),
      answer('training', { trainingPlaces: 8, trainingFilled: 6 }),
      answer('premises', { tenure: 'leased', leaseEndsOn: '2027-06-30', leaseOption: false, multiTenant: true }),
      answer('decision', { decisionPlace: 'headquarters' }),
      answer('succession', { successionPlan: 'open', ownerAge: 'sixtyOrOlder' }),
    ];
    expect(answersToFacts(answers, heldOn)).toEqual({
      headCount: { on: heldOn, employees: 120, apprentices: 6, source: 'visit' },
      establishment: { premises: 'leased', leaseEnd: '2027-06-30', hasLeaseOption: false, isMultiTenant: true },
      standingFacts: { isDecidedElsewhere: true, succession: 'open', isOwnerSixtyOrOlder: true },
    });
  });

  it('forgets the lease of a site that now belongs to the company', () => {
    expect(answersToFacts([answer('premises', { tenure: 'owned', leaseEndsOn: '2027-06-30' })], heldOn).establishment).toEqual({
      premises: 'owned',
      leaseEnd: null,
    });
  });
});

describe('answerIssues', () => {
  const issues = (...answers: InterviewAnswer[]) => answerIssues(answers, INTERVIEW_GUIDE_V1).map(({ path, code }) => `${path} ${code}`);

  it.each([
    [answer('weather', {}), 'answers.0.question visit.unknownQuestion'],
    [answer('employment', { mood: 1 }), 'answers.0.values.mood unknownField'],
    [answer('employment', { employeesNow: -1 }), 'answers.0.values.employeesNow negative'],
    [answer('employment', { employeesNow: 1.5 }), 'answers.0.values.employeesNow notAnInteger'],
    [answer('employment', { employeesNow: 20_000_000 }), 'answers.0.values.employeesNow visit.numberTooBig'],
    [answer('employment', { employeesOutlook: 'fine' }), 'answers.0.values.employeesOutlook notAnOption'],
    [answer('location', { locationSatisfaction: 6 }), 'answers.0.values.locationSatisfaction visit.scale'],
    [answer('premises', { leaseEndsOn: '31.12.2027' }), 'answers.0.values.leaseEndsOn date.invalid'],
    [answer('premises', { multiTenant: 'ja' }), 'answers.0.values.multiTenant notAnOption'],
    [answer('observation', { observations: 'cramped' }), 'answers.0.values.observations notAnOption'],
    [answer('observation', { observations: ['cramped', 'cramped'] }), 'answers.0.values.observations notAnOption'],
    [answer('stay', { stayWish: 'x'.repeat(10_001) }), 'answers.0.values.stayWish visit.answerTooLong'],
  ])('%j', (given, expected) => {
    expect(issues(given)).toEqual([expected]);
  });

  it('accepts a negative change and refuses the same question twice', () => {
    expect(issues(answer('employment', { employeesChange: -5 }))).toEqual([]);
    expect(issues(answer('stay', {}), answer('stay', {}))).toEqual(['answers.1.question duplicate']);
  });

  it('whatever the guide allows is accepted, and understood without an exception', () => {
    const valueOf = (field: AnswerField): fc.Arbitrary<AnswerValue> => {
      const options: string[] = field.optionSet ? [...OPTION_SETS[field.optionSet]] : [''];
      if (field.type === 'integer') return fc.integer({ min: field.signed ? -500 : 0, max: 5000 });
      if (field.type === 'scale') return fc.integer({ min: 1, max: 5 });
      if (field.type === 'choice') return fc.constantFrom(...options);
      if (field.type === 'choices') return fc.subarray(options);
      if (field.type === 'yesNo') return fc.boolean();
      return field.type === 'day' ? fc.constant('2027-06-30') : fc.string();
    };
    const anyAnswers = fc
      .subarray([...INTERVIEW_GUIDE_V1.questions])
      .chain((asked) =>
        fc.tuple(
          ...asked.map((question) =>
            fc
              .record(Object.fromEntries(question.fields.map((field) => [field.name, valueOf(field)])), { requiredKeys: [] })
              .map((values) => answer(question.code, values as Record<string, AnswerValue>)),
          ),
        ),
      );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answerIssues(answers, INTERVIEW_GUIDE_V1)).toEqual([]);
        const drafts = answersToSignals(answers);
        expect(new Set(drafts.map((draft) => `${draft.kind} ${draft.confidential}`)).size).toBe(drafts.length);
        expect(answersToFacts(answers, localDate('2026-11-20'))).toBeDefined();
      }),
    );
  });
});

it('withoutConfidential takes only the confidential answers away', () => {
  const answers = [answer('courted', { courted: true, courtedBy: 'Kassel' }), answer('stay', { stayWish: 'Kita' })];
  expect(withoutConfidential(answers, INTERVIEW_GUIDE_V1)).toEqual([answer('courted', {}), answer('stay', { stayWish: 'Kita' })]);
});

it('withConfidentialOf keeps what the corrector cannot read, whatever is sent', () => {
  const before = [answer('courted', { courted: true, courtedBy: 'Kassel' }), answer('stay', { stayWish: 'Kita' })];
  expect(withConfidentialOf(before, [answer('stay', { stayWish: 'Bus' })], INTERVIEW_GUIDE_V1)).toEqual([answer('stay', { stayWish: 'Bus' }), before[0]]);
  expect(withConfidentialOf(before, [answer('courted', { courted: false })], INTERVIEW_GUIDE_V1)).toEqual([before[0]]);
  expect(withConfidentialOf([], [answer('courted', { courted: true })], INTERVIEW_GUIDE_V1)).toEqual([answer('courted', {})]);
});

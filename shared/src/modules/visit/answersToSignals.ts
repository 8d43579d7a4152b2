import type { Premises, Succession } from '@ortstreu/shared/company';
import type { LocalDate } from '@ortstreu/shared/kernel';
import type { Certainty, SignalKind } from '@ortstreu/shared/signal';
import type { AnswerValue, InterviewAnswer } from './interviewAnswers';
import { LOCATION_FACTORS } from './interviewGuide';

export interface SignalDraft {
  kind: SignalKind;
  /** Code of the question behind it. */
  question: string;
  certainty: Extract<Certainty, 'told' | 'observed'>;
  /** Words of the answer, if there were any. */
  evidence: string | null;
  /** Comes from an answer that only the people named on the visit may read. */
  confidential: boolean;
}

type Values = Readonly<Record<string, AnswerValue>>;
type Found = Partial<Pick<SignalDraft, 'evidence' | 'certainty' | 'confidential'>> & { kind: SignalKind };

const A_FIFTH = 0.2;
const POOR = 2;
const IMPORTANT = 4;
/** Posts open for less than this are everyday business. */
const LONG_VACANT_MONTHS = 3;

const numberAt = (values: Values, name: string): number | undefined => (typeof values[name] === 'number' ? values[name] : undefined);
const textAt = (values: Values, name: string): string | null => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : null);
const has = (values: Values, name: string, option: string): boolean => Array.isArray(values[name]) && values[name].includes(option);
const isLikely = (value: AnswerValue | undefined): boolean => value === 'likely' || value === 'certain';
const when = (condition: boolean, found: Found): Found[] => (condition ? [found] : []);

function employment(values: Values): Found[] {
  const now = numberAt(values, 'employeesNow');
  const change = numberAt(values, 'employeesChange');
  if (now === undefined || change === undefined || now - change <= 0) return [];
  const share = change / (now - change);
  return [...when(share <= -A_FIFTH, { kind: 'workforceDown' }), ...when(share >= A_FIFTH, { kind: 'workforceUp' })];
}

const business = (values: Values): Found[] =>
  when(values.businessTrend === 'falling' || (numberAt(values, 'businessRating') ?? IMPORTANT) <= POOR, {
    kind: 'salesDown',
    evidence: textAt(values, 'businessNote'),
  });

/** No investment is a sign only with a reason; "nothing planned" alone says little. */
const investment = (values: Values): Found[] => {
  const evidence = textAt(values, 'investmentNote');
  return [
    ...when(values.investmentSize === 'none' && evidence !== null, { kind: 'investmentStopped', evidence }),
    ...when(values.investmentSize === 'over500k' && has(values, 'investmentKinds', 'building'), { kind: 'spaceNeed', evidence }),
  ];
};

const space = (values: Values): Found[] => {
  const more = ['moreLand', 'moreHall', 'moreOffice'].some((name) => (numberAt(values, name) ?? 0) > 0);
  return when(values.spaceSuffices === false || more, { kind: 'spaceNeed', evidence: textAt(values, 'spaceNote') });
};

function location(values: Values): Found[] {
  const rated = LOCATION_FACTORS.flatMap((factor) => numberAt(values, `${factor}Satisfaction`) ?? []);
  const mean = rated.length > 0 ? rated.reduce((sum, value) => sum + value, 0) / rated.length : undefined;
  const overall = numberAt(values, 'locationSatisfaction') ?? mean;
  const landMatters = (numberAt(values, 'landImportance') ?? 0) >= IMPORTANT && (numberAt(values, 'landSatisfaction') ?? IMPORTANT) <= POOR;
  return [...when(overall !== undefined && overall <= POOR, { kind: 'lowSatisfaction' }), ...when(landMatters, { kind: 'spaceNeed' })];
}

const permits = (values: Values): Found[] => when(values.permitState === 'stuck', { kind: 'expansionBlocked', evidence: textAt(values, 'permitOffice') });

const vacancies = (values: Values): Found[] =>
  when((numberAt(values, 'vacantPosts') ?? 0) > 0 && (numberAt(values, 'vacantMonths') ?? LONG_VACANT_MONTHS) >= LONG_VACANT_MONTHS, {
    kind: 'hiringDifficulty',
    evidence: textAt(values, 'vacantJobs'),
  });

/** Certain to close or to leave is an announcement; likely is a sign. */
const plans = (values: Values): Found[] => [
  ...when(values.planClose === 'certain' || values.planRelocate === 'certain', { kind: 'closureAnnounced' }),
  ...when(values.planClose === 'likely' || isLikely(values.planShrink), { kind: 'crisisSigns' }),
  ...when(values.planRelocate === 'likely', { kind: 'moveIntention' }),
  ...when(isLikely(values.planExpand), { kind: 'spaceNeed' }),
];

const courted = (values: Values): Found[] =>
  when(values.courted === true, { kind: 'moveIntention', evidence: textAt(values, 'courtedBy'), confidential: true });

const observation = (values: Values): Found[] => {
  const evidence = textAt(values, 'observationNote');
  const seen = (kind: SignalKind, ...options: string[]) =>
    when(
      options.some((option) => has(values, 'observations', option)),
      { kind, evidence, certainty: 'observed' },
    );
  return [...seen('investmentStopped', 'oldMachines', 'rundown'), ...seen('crisisSigns', 'vacantSpace'), ...seen('spaceNeed', 'cramped')];
};

const RULES: Readonly<Record<string, (values: Values) => Found[]>> = {
  employment,
  business,
  investment,
  space,
  location,
  permits,
  vacancies,
  plans,
  courted,
  observation,
};

/** Signals that the answers raise, one of a kind and openness; a question that was not asked raises none. */
export function answersToSignals(answers: readonly InterviewAnswer[]): SignalDraft[] {
  const drafts = answers.flatMap(({ question, values }) =>
    (RULES[question]?.(values) ?? []).map((found): SignalDraft => ({ question, certainty: 'told', evidence: null, confidential: false, ...found })),
  );
  const kept = new Map<string, SignalDraft>();
  for (const draft of drafts) {
    const key = `${draft.kind} ${draft.confidential}`;
    const before = kept.get(key);
    if (!before || (before.evidence === null && draft.evidence !== null)) kept.set(key, draft);
  }
  return [...kept.values()];
}

export interface FactsFromAnswers {
  headCount: { on: LocalDate; employees: number; apprentices: number | null; source: 'visit' } | null;
  establishment: { premises?: Premises; leaseEnd?: LocalDate | null; hasLeaseOption?: boolean; isMultiTenant?: boolean };
  standingFacts: { isDecidedElsewhere?: boolean; succession?: Succession; isOwnerSixtyOrOlder?: boolean };
}

const flag = <Name extends string>(name: Name, value: AnswerValue | undefined): { [Key in Name]?: boolean } =>
  typeof value === 'boolean' ? ({ [name]: value } as { [Key in Name]?: boolean }) : {};

/** Standing facts that the answers state; what was not said is left out, so that it never overwrites what is known. */
export function answersToFacts(answers: readonly InterviewAnswer[], heldOn: LocalDate): FactsFromAnswers {
  const values: Values = Object.assign({}, ...answers.map((answer) => answer.values)) as Values;
  const employees = numberAt(values, 'employeesNow');
  const { tenure, leaseEndsOn, decisionPlace, successionPlan, ownerAge } = values;
  return {
    headCount: employees === undefined ? null : { on: heldOn, employees, apprentices: numberAt(values, 'trainingFilled') ?? null, source: 'visit' },
    establishment: {
      ...(tenure === 'owned' || tenure === 'leased' ? { premises: tenure } : {}),
      ...(tenure === 'owned' ? { leaseEnd: null } : {}),
      ...(tenure !== 'owned' && typeof leaseEndsOn === 'string' ? { leaseEnd: leaseEndsOn as LocalDate } : {}),
      ...flag('hasLeaseOption', values.leaseOption),
      ...flag('isMultiTenant', values.multiTenant),
    },
    standingFacts: {
      ...(decisionPlace === undefined ? {} : { isDecidedElsewhere: decisionPlace === 'headquarters' }),
      ...(successionPlan === undefined ? {} : { succession: successionPlan as Succession }),
      ...(ownerAge === undefined ? {} : { isOwnerSixtyOrOlder: ownerAge === 'sixtyOrOlder' }),
    },
  };
}

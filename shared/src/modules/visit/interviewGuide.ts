export type AnswerFieldType = 'integer' | 'scale' | 'choice' | 'choices' | 'text' | 'day' | 'yesNo';

export interface AnswerField {
  /** Unique within the guide; wording is `visit.answerField.<name>`. */
  name: string;
  type: AnswerFieldType;
  /** For choices: codes in the order shown; wording is `visit.option.<set>.<code>`. */
  optionSet?: OptionSet;
  unit?: 'people' | 'squareMetres' | 'months';
  /** Integers that may be below zero, such as a change. */
  signed?: boolean;
  /** Readable by the people named on the visit and by heads alone; never exported. */
  confidential?: boolean;
}

export const OPTION_SETS = {
  outlook: ['stronglyDown', 'down', 'same', 'up', 'stronglyUp'],
  trend: ['rising', 'same', 'falling'],
  investmentSize: ['none', 'under50k', 'upTo500k', 'over500k'],
  investmentKind: ['building', 'machines', 'digital', 'energy'],
  decisionPlace: ['here', 'headquarters'],
  tenure: ['owned', 'leased'],
  permitState: ['none', 'pending', 'stuck'],
  succession: ['open', 'family', 'internal', 'sale', 'notRelevant'],
  ownerAge: ['under50', 'from50to59', 'sixtyOrOlder'],
  likelihood: ['unlikely', 'possible', 'likely', 'certain'],
  observation: ['wellKept', 'rundown', 'vacantSpace', 'cramped', 'newMachines', 'oldMachines', 'goodMood', 'badMood', 'construction'],
  actionNeeded: ['none', 'normal', 'red'],
} as const;
export type OptionSet = keyof typeof OPTION_SETS;

/** The ten rows of satisfaction and importance. */
export const LOCATION_FACTORS = ['traffic', 'broadband', 'energy', 'land', 'staff', 'housing', 'childcare', 'permits', 'levies', 'administration'] as const;
export type LocationFactor = (typeof LOCATION_FACTORS)[number];

export const GUIDE_SECTIONS = ['business', 'site', 'people', 'binding', 'visitor'] as const;

export interface InterviewQuestion {
  /** Wording is `visit.question.<code>`. */
  code: string;
  /** Number in the printed guide. */
  number: number;
  section: (typeof GUIDE_SECTIONS)[number];
  /** Belongs to the 18 that fit into an hour. */
  core: boolean;
  /** Asked in the conversation, or filled in by the visitor alone. */
  answeredBy: 'company' | 'visitor';
  fields: readonly AnswerField[];
  /** Stored on the visit itself instead of among the answers. */
  storedAs?: 'commitments' | 'actionNeeded';
}

export interface InterviewGuide {
  version: string;
  questions: readonly InterviewQuestion[];
}

const number = (name: string, unit: AnswerField['unit'], signed = false): AnswerField => ({
  name,
  type: 'integer',
  ...(unit ? { unit } : {}),
  ...(signed ? { signed } : {}),
});
const scale = (name: string): AnswerField => ({ name, type: 'scale' });
const choice = (name: string, optionSet: OptionSet): AnswerField => ({ name, type: 'choice', optionSet });
const choices = (name: string, optionSet: OptionSet): AnswerField => ({ name, type: 'choices', optionSet });
const text = (name: string, confidential = false): AnswerField => ({ name, type: 'text', ...(confidential ? { confidential } : {}) });
const day = (name: string): AnswerField => ({ name, type: 'day' });
const yesNo = (name: string, confidential = false): AnswerField => ({ name, type: 'yesNo', ...(confidential ? { confidential } : {}) });

type Section = InterviewQuestion['section'];
const ask = (number_: number, code: string, section: Section, fields: readonly AnswerField[]): InterviewQuestion => ({
  code,
  number: number_,
  section,
  core: true,
  answeredBy: 'company',
  fields,
});

/** The interview of the first release. A changed question is a new version, so that old answers keep their meaning. */
export const INTERVIEW_GUIDE_V1: InterviewGuide = {
  version: 'v1',
  questions: [
    ask(1, 'employment', 'business', [number('employeesNow', 'people'), number('employeesChange', 'people', true), choice('employeesOutlook', 'outlook')]),
    ask(2, 'business', 'business', [scale('businessRating'), choice('businessTrend', 'trend'), text('businessNote')]),
    ask(4, 'investment', 'business', [choice('investmentSize', 'investmentSize'), choices('investmentKinds', 'investmentKind'), text('investmentNote')]),
    ask(5, 'decision', 'business', [choice('decisionPlace', 'decisionPlace'), text('headquarters')]),
    ask(7, 'premises', 'site', [choice('tenure', 'tenure'), day('leaseEndsOn'), yesNo('leaseOption'), yesNo('multiTenant')]),
    ask(8, 'space', 'site', [
      yesNo('spaceSuffices'),
      number('moreLand', 'squareMetres'),
      number('moreHall', 'squareMetres'),
      number('moreOffice', 'squareMetres'),
      text('spaceNote'),
    ]),
    ask(9, 'location', 'site', [
      scale('locationSatisfaction'),
      ...LOCATION_FACTORS.flatMap((factor) => [scale(`${factor}Importance`), scale(`${factor}Satisfaction`)]),
    ]),
    ask(11, 'permits', 'site', [choice('permitState', 'permitState'), text('permitOffice'), text('permitFile'), day('permitDueOn')]),
    ask(13, 'vacancies', 'people', [number('vacantPosts', 'people'), number('vacantMonths', 'months'), text('vacantJobs')]),
    ask(14, 'training', 'people', [number('trainingPlaces', 'people'), number('trainingFilled', 'people')]),
    ask(15, 'succession', 'people', [choice('successionPlan', 'succession'), choice('ownerAge', 'ownerAge')]),
    ask(18, 'plans', 'binding', [
      choice('planExpand', 'likelihood'),
      choice('planRelocate', 'likelihood'),
      choice('planShrink', 'likelihood'),
      choice('planClose', 'likelihood'),
    ]),
    ask(19, 'courted', 'binding', [yesNo('courted', true), text('courtedBy', true)]),
    ask(20, 'stay', 'binding', [text('stayWish')]),
    { ...ask(21, 'promise', 'binding', [text('promiseWish')]), storedAs: 'commitments' },
    ask(22, 'unknown', 'binding', [text('unknownNote')]),
    {
      code: 'consent',
      number: 23,
      section: 'binding',
      core: false,
      answeredBy: 'company',
      fields: [yesNo('consentPassOn'), text('consentPartners'), yesNo('consentReport')],
    },
    {
      code: 'observation',
      number: 25,
      section: 'visitor',
      core: true,
      answeredBy: 'visitor',
      fields: [choices('observations', 'observation'), text('observationNote')],
    },
    { code: 'actionNeeded', number: 26, section: 'visitor', core: true, answeredBy: 'visitor', fields: [], storedAs: 'actionNeeded' },
  ],
};

/** Every version that answers may have been given to. */
const GUIDES: readonly InterviewGuide[] = [INTERVIEW_GUIDE_V1];

export const guideOf = (version: string): InterviewGuide | undefined => GUIDES.find((guide) => guide.version === version);

import { isLocalDate, type InputIssue } from '@ortstreu/shared/kernel';
import { OPTION_SETS, type AnswerField, type AnswerFieldType, type InterviewGuide } from './interviewGuide';

export type AnswerValue = number | string | boolean | string[];

/**
 * What was said to one question. A question without an entry was not asked; an entry without values was asked and
 * left unanswered. Neither is a "no".
 */
export interface InterviewAnswer {
  question: string;
  values: Readonly<Record<string, AnswerValue>>;
}

const MAX_ANSWER_TEXT = 10_000;
const MAX_NUMBER = 10_000_000;
const SCALE = { min: 1, max: 5 };

function integerIssue(field: AnswerField, value: AnswerValue): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'notAnInteger';
  if (field.type === 'scale') return value < SCALE.min || value > SCALE.max ? 'visit.scale' : undefined;
  if (value < 0 && !field.signed) return 'negative';
  return Math.abs(value) > MAX_NUMBER ? 'visit.numberTooBig' : undefined;
}

const optionIssue = (field: AnswerField, value: AnswerValue): string | undefined => {
  const options: readonly string[] = field.optionSet ? OPTION_SETS[field.optionSet] : [];
  const chosen = field.type === 'choices' ? value : [value];
  return Array.isArray(chosen) && new Set(chosen).size === chosen.length && chosen.every((code) => options.includes(String(code))) ? undefined : 'notAnOption';
};

const ISSUE_BY_TYPE: Readonly<Record<AnswerFieldType, (field: AnswerField, value: AnswerValue) => string | undefined>> = {
  integer: integerIssue,
  scale: integerIssue,
  choice: optionIssue,
  choices: optionIssue,
  text: (_field, value) => (typeof value === 'string' && value.length <= MAX_ANSWER_TEXT ? undefined : 'visit.answerTooLong'),
  day: (_field, value) => (typeof value === 'string' && isLocalDate(value) ? undefined : 'date.invalid'),
  yesNo: (_field, value) => (typeof value === 'boolean' ? undefined : 'notAnOption'),
};

/** What is wrong with the answers; `path` is `answers.<index>.values.<field>`. */
export function answerIssues(answers: readonly InterviewAnswer[], guide: InterviewGuide): InputIssue[] {
  const seen = new Set<string>();
  return answers.flatMap((answer, index): InputIssue[] => {
    const at = `answers.${index}`;
    const question = guide.questions.find(({ code }) => code === answer.question);
    if (!question) return [{ path: `${at}.question`, code: 'visit.unknownQuestion' }];
    if (seen.has(answer.question)) return [{ path: `${at}.question`, code: 'duplicate' }];
    seen.add(answer.question);
    return Object.entries(answer.values).flatMap(([name, value]): InputIssue[] => {
      const field = question.fields.find((candidate) => candidate.name === name);
      const code = field ? ISSUE_BY_TYPE[field.type](field, value) : 'unknownField';
      return code ? [{ path: `${at}.values.${name}`, code }] : [];
    });
  });
}

const confidentialFields = (guide: InterviewGuide): Set<string> =>
  new Set(guide.questions.flatMap(({ fields }) => fields.filter((field) => field.confidential).map(({ name }) => name)));

/** The answers as somebody may see them who is not named on the visit. */
export function withoutConfidential(answers: readonly InterviewAnswer[], guide: InterviewGuide): InterviewAnswer[] {
  const confidential = confidentialFields(guide);
  return answers.map(({ question, values }) => ({ question, values: Object.fromEntries(Object.entries(values).filter(([name]) => !confidential.has(name))) }));
}

/** Answers corrected by somebody who cannot read the confidential ones: those stay as they were. */
export function withConfidentialOf(before: readonly InterviewAnswer[], corrected: readonly InterviewAnswer[], guide: InterviewGuide): InterviewAnswer[] {
  const confidential = confidentialFields(guide);
  const kept = before.flatMap(({ question, values }) => {
    const secret = Object.entries(values).filter(([name]) => confidential.has(name));
    return secret.length > 0 ? [{ question, values: Object.fromEntries(secret) }] : [];
  });
  const open = withoutConfidential(corrected, guide);
  const merged = open.map((answer) => ({ ...answer, values: { ...answer.values, ...kept.find(({ question }) => question === answer.question)?.values } }));
  return [...merged, ...kept.filter(({ question }) => !open.some((answer) => answer.question === question))];
}

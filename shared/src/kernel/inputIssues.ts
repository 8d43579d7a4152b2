import type { z } from 'zod';
import type { InputIssue } from './errors';

type ZodIssue = z.core.$ZodIssue;

const OUR_CODE = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/;

type Code = Pick<InputIssue, 'code' | 'params'>;

const isMissing = (input: unknown): boolean => input === undefined || input === null;

/** What is too small or too big, by what it is. */
const SMALL: Readonly<Record<string, string | undefined>> = { string: 'tooShort', array: 'tooFew' };
const BIG: Readonly<Record<string, string | undefined>> = { string: 'tooLong', array: 'tooMany' };

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Code {
  if (origin === 'string' && minimum === 1) return { code: 'required' };
  return { code: SMALL[origin] ?? 'tooSmall', params: { minimum: Number(minimum) } };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Code {
  return { code: BIG[origin] ?? 'tooBig', params: { maximum: Number(maximum) } };
}

function codeOf(issue: ZodIssue): Code {
  if (OUR_CODE.test(issue.message)) return { code: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { code: isMissing(issue.input) ? 'required' : 'wrongType' };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return { code: ['email', 'url'].includes(issue.format) ? `${issue.format}.invalid` : 'wrongFormat' };
    case 'invalid_value':
      return { code: isMissing(issue.input) ? 'required' : 'notAnOption' };
    case 'unrecognized_keys':
      return { code: 'unknownField', params: { fields: issue.keys.join(', ') } };
    default:
      return { code: 'invalid' };
  }
}

/** zod's findings as our codes: a message that looks like a code is one, the rest is mapped. */
export const inputIssues = (error: z.ZodError): InputIssue[] => error.issues.map((issue) => ({ path: issue.path.join('.'), ...codeOf(issue) }));

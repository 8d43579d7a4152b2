import type { z } from 'zod';
import type { InputIssue } from './errors';

type ZodIssue = z.core.$ZodIssue;

const OUR_CODE = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/;

function codeOf(issue: ZodIssue): Pick<InputIssue, 'code' | 'params'> {
  if (OUR_CODE.test(issue.message)) return { code: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'wrongType' };
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? { code: 'required' } : { code: 'tooShort', params: { minimum: Number(issue.minimum) } };
      return issue.origin === 'array' ? { code: 'tooFew', params: { minimum: Number(issue.minimum) } } : { code: 'tooSmall', params: { minimum: Number(issue.minimum) } };
    case 'too_big':
      if (issue.origin === 'string') return { code: 'tooLong', params: { maximum: Number(issue.maximum) } };
      return issue.origin === 'array' ? { code: 'tooMany', params: { maximum: Number(issue.maximum) } } : { code: 'tooBig', params: { maximum: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: issue.format === 'email' || issue.format === 'url' ? `${issue.format}.invalid` : 'wrongFormat' };
    case 'invalid_value':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'notAnOption' };
    case 'unrecognized_keys':
      return { code: 'unknownField', params: { fields: issue.keys.join(', ') } };
    default:
      return { code: 'invalid' };
  }
}

/** zod's findings as our codes: a message that looks like a code is one, the rest is mapped. */
export const inputIssues = (error: z.ZodError): InputIssue[] => error.issues.map((issue) => ({ path: issue.path.join('.'), ...codeOf(issue) }));

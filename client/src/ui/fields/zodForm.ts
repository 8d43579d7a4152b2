import { type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import { toNestErrors } from '@hookform/resolvers';
import { type z } from 'zod';
import { inputIssues, type InputIssue } from '@ortstreu/shared/kernel';

/**
 * The same schema as the command, as a resolver for react-hook-form: issues become codes as on the server, and codes become
 * sentences by `issueText` (from useIssueText).
 */
export function zodForm<Values extends FieldValues, Output>(
  schema: z.ZodType<Output, Values>,
  issueText: (issue: InputIssue) => string,
): Resolver<Values, unknown, Output> {
  return async (values, _context, options) => {
    const parsed = await schema.safeParseAsync(values, { reportInput: true });
    if (parsed.success) return { values: parsed.data, errors: {} };
    const flat: Record<string, { type: string; message: string }> = {};
    for (const issue of inputIssues(parsed.error)) flat[issue.path] ??= { type: issue.code, message: issueText(issue) };
    return { values: {}, errors: toNestErrors(flat as FieldErrors<Values>, options) };
  };
}

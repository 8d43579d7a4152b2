import { ERROR_KINDS, type ErrorCode, type InputIssue } from '@ortstreu/shared/kernel';

/** A failed request as pages understand it, whichever door it came through. */
export interface Failure {
  code: ErrorCode;
  issues: InputIssue[];
  /** Only when we are at fault: stands in the log as well. */
  errorId?: string;
  /** CONFLICT: the record as it stands now. */
  current?: unknown;
}

/** Narrows a code from the wire; an unknown one is our fault. */
const errorCodeOf = (value: unknown): ErrorCode => (typeof value === 'string' && value in ERROR_KINDS ? (value as ErrorCode) : 'INTERNAL');

const isIssue = (value: unknown): value is InputIssue =>
  typeof value === 'object' && value !== null && 'path' in value && 'code' in value && typeof value.path === 'string' && typeof value.code === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** REST routes answer `{ errors: [{ message, extensions }] }` as GraphQL does. */
const unwrapped = (body: unknown): unknown => {
  const first: unknown = isRecord(body) && Array.isArray(body['errors']) ? body['errors'][0] : undefined;
  return isRecord(first) ? first['extensions'] : body;
};

/** Reads `{ code, issues, errorId, current }`, the object that stands in `extensions` of a failed request, or the whole answer of a REST route. */
export function failureOf(answer: unknown): Failure {
  const body = unwrapped(answer);
  const fields: Record<string, unknown> = isRecord(body) ? { ...body } : {};
  return {
    code: errorCodeOf(fields['code']),
    issues: Array.isArray(fields['issues']) ? fields['issues'].filter(isIssue) : [],
    ...(typeof fields['errorId'] === 'string' ? { errorId: fields['errorId'] } : {}),
    ...('current' in fields ? { current: fields['current'] } : {}),
  };
}

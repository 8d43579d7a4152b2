import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { failureOf, type Failure } from '../ui/failure';
import { RequestFailed } from './request';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromServerError(error: ServerError): Failure {
  const body = parse(error.bodyText);
  const first: unknown = typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors) ? body.errors[0] : undefined;
  if (typeof first === 'object' && first !== null && 'extensions' in first) return failureOf(first.extensions);
  return error.statusCode >= 500 ? { code: 'UNAVAILABLE', issues: [] } : failureOf(body);
}

/** What a page needs to know of any thrown thing; what never reached the server is UNAVAILABLE. */
export function failureFromError(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  if (CombinedGraphQLErrors.is(error)) return failureOf(error.errors[0]?.extensions);
  if (ServerError.is(error)) return fromServerError(error);
  return { code: 'UNAVAILABLE', issues: [] };
}

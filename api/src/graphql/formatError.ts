import { unwrapResolverError } from '@apollo/server/errors';
import { AppError, type InputIssue } from '@ortstreu/shared/kernel';
import type { GraphQLFormattedError } from 'graphql';
import { publicError } from '../http/publicError';
import type { RequestContext } from '../http/requestContext';

/** Apollo's names for faults in the request itself, found before any resolver ran. */
const OF_THE_REQUEST = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const codeOf = (message: string): string => {
  if (/LocalDate|DateTime/.test(message)) return 'date.invalid';
  return message.includes(' enum.') ? 'notAnOption' : 'wrongType';
};

/**
 * A value of `$input` that does not fit its type, as an issue at its field: graphql-js says where only in its sentence
 * (`… at "input.items[0].day"; …`, `Field "name" of required type …`). Undefined when the fault is not in `$input`.
 */
export function issueOfVariable(message: string): InputIssue | undefined {
  if (!message.startsWith('Variable "$input"')) return undefined;
  const place = (/ at "input\.?([^"]*)"/.exec(message)?.[1] ?? '').replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
  const missing = /Field "(\w+)" of required type/.exec(message)?.[1];
  const path = [place, missing].filter(Boolean).join('.');
  if (!path) return undefined;
  return { path, code: missing ? 'required' : codeOf(message) };
}

function asThrown(formatted: GraphQLFormattedError, thrown: unknown): { error: unknown; detail?: string } {
  const code = String(formatted.extensions?.code);
  if (OF_THE_REQUEST.has(code)) return { error: new AppError('MALFORMED_REQUEST'), detail: formatted.message };
  if (code !== 'BAD_USER_INPUT') return { error: unwrapResolverError(thrown) };
  const issue = issueOfVariable(formatted.message);
  return issue ? { error: new AppError('VALIDATION_FAILED', { issues: [issue] }) } : { error: new AppError('MALFORMED_REQUEST'), detail: formatted.message };
}

/** Apollo's finding as ours: a sentence, code, issues, error id. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown, { t, log }: Pick<RequestContext, 't' | 'log'>): GraphQLFormattedError {
  const { error: cause, detail } = asThrown(formatted, thrown);
  const { message, extensions } = publicError(cause, t, log, detail).error;
  const { path, locations } = formatted;
  return { message, extensions: { ...extensions }, ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
}

import { randomBytes } from 'node:crypto';
import type { MessageKey, Translate } from '@ortstreu/shared/i18n';
import { AppError, ERROR_KINDS, type ErrorCode, type InputIssue } from '@ortstreu/shared/kernel';
import { translateDatabaseError, type Logger } from '@ortstreu/shared/kernel/server';

/** A failure as it leaves the house, on both channels: GraphQL's `errors[]` and the body of the REST routes. */
export interface PublicError {
  /** A sentence in the reader's language. */
  message: string;
  extensions: {
    code: ErrorCode;
    issues: (InputIssue & { message: string })[];
    params?: Record<string, string | number>;
    /** CONFLICT: the record as it stands now. */
    current?: unknown;
    /** INTERNAL and its like: the id that stands in the log. */
    errorId?: string;
    /** MALFORMED_REQUEST: what the parser said, in English. */
    detail?: string;
  };
}

type Params = Record<string, string | number>;

/** Codes are data, so the key is built; a code without a sentence falls back to the general one. */
const sentence = (t: Translate, keys: [string, string], params: Params): string => t(keys as [MessageKey, MessageKey], params);

const newErrorId = (): string => randomBytes(6).toString('hex');

/** What body-parser and http-errors throw, and the router about an address that it cannot decode. */
function fromHttpError(error: unknown): AppError | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('type' in error || error instanceof URIError)) return undefined;
  if (error.status === 413) return new AppError('PAYLOAD_TOO_LARGE', { cause: error });
  return typeof error.status === 'number' && error.status < 500 ? new AppError('MALFORMED_REQUEST', { cause: error }) : undefined;
}

/** Any thrown thing as an AppError; what nobody expected becomes INTERNAL. */
function asAppError(thrown: unknown): AppError {
  const error = translateDatabaseError(thrown);
  if (error instanceof AppError) return error;
  return fromHttpError(error) ?? new AppError('INTERNAL', { cause: error });
}

/** Puts a failure into words, and into the log where somebody must act or may have to look. */
export function publicError(thrown: unknown, t: Translate, log: Logger, detail?: string): { status: number; error: PublicError } {
  const error = asAppError(thrown);
  const kind = ERROR_KINDS[error.code];
  const errorId = kind.log === 'error' ? newErrorId() : undefined;
  const message = sentence(t, [`errors.${error.code}`, 'errors.INTERNAL'], { ...error.params, ...(errorId ? { errorId } : {}) });
  if (kind.log === 'error') log.error({ errorId, err: error.cause ?? error }, 'request failed');
  if (kind.log === 'warn') log.warn({ code: error.code }, 'request refused');
  return {
    status: kind.status,
    error: {
      message,
      extensions: {
        code: error.code,
        issues: error.issues.map((issue) => ({ ...issue, message: sentence(t, [`issues.${issue.code}`, 'issues.invalid'], issue.params ?? {}) })),
        ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
        ...(error.current === undefined ? {} : { current: error.current }),
        ...(errorId ? { errorId } : {}),
        ...(detail ? { detail } : {}),
      },
    },
  };
}

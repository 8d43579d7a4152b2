/** One thing that is wrong with the input: where (`contacts.0.email`) and what (a code of the `issues` catalogue). */
export interface InputIssue {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

interface ErrorKind {
  status: number;
  /** 'silent' is a user's everyday mistake; 'error' means that somebody must act. */
  log: 'silent' | 'warn' | 'error';
}

/** The one table of error codes: HTTP status of the REST routes and log level. The sentence is `errors.<code>` of the catalogue. */
export const ERROR_KINDS = {
  VALIDATION_FAILED: { status: 400, log: 'silent' },
  MALFORMED_REQUEST: { status: 400, log: 'silent' },
  UNAUTHENTICATED: { status: 401, log: 'silent' },
  LOGIN_FAILED: { status: 401, log: 'silent' },
  FORBIDDEN: { status: 403, log: 'warn' },
  NOT_FOUND: { status: 404, log: 'silent' },
  CONFLICT: { status: 409, log: 'silent' },
  ILLEGAL_TRANSITION: { status: 409, log: 'silent' },
  PAYLOAD_TOO_LARGE: { status: 413, log: 'silent' },
  TOO_MANY_REQUESTS: { status: 429, log: 'warn' },
  LINK_INVALID: { status: 410, log: 'silent' },
  STORAGE_FULL: { status: 507, log: 'error' },
  UNAVAILABLE: { status: 503, log: 'error' },
  INTERNAL: { status: 500, log: 'error' },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_KINDS;

export interface ErrorDetails {
  issues?: InputIssue[];
  params?: Record<string, string | number>;
  /** CONFLICT: the record as it stands now, so that the page can show both. */
  current?: unknown;
  cause?: unknown;
}

/** An expected failure. Everything else that is thrown becomes INTERNAL with an id that stands in the log. */
export class AppError extends Error {
  readonly issues: InputIssue[];
  readonly params: Record<string, string | number>;
  readonly current: unknown;
  constructor(
    readonly code: ErrorCode,
    details: ErrorDetails = {},
  ) {
    super(details.issues?.length ? `${code}: ${details.issues.map((issue) => `${issue.path} ${issue.code}`).join(', ')}` : code, { cause: details.cause });
    this.name = 'AppError';
    this.issues = details.issues ?? [];
    this.params = details.params ?? {};
    this.current = details.current;
  }
}

/** Shorthand for the most frequent failure: one wrong field. */
export const invalid = (path: string, code: string, params?: Record<string, string | number>): AppError =>
  new AppError('VALIDATION_FAILED', { issues: [{ path, code, ...(params ? { params } : {}) }] });

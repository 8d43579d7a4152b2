import { MongoError } from '../semantics/index';
import { DiskFullError } from '../storage/Store';

/** MongoDB's numbers and names of the errors that the server itself raises. */
const CODES = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  InvalidIdField: 53,
  CommandNotFound: 59,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  WriteConflict: 112,
  ExceededMemoryLimit: 146,
  TransactionTooOld: 225,
  NotImplemented: 238,
  NoSuchTransaction: 251,
  OperationNotSupportedInTransaction: 263,
  IndexBuildAborted: 276,
  BSONObjectTooLarge: 10334,
  OutOfDiskSpace: 14031,
} as const;

export const errorOf = (name: keyof typeof CODES, message: string, extra?: Record<string, unknown>): MongoError =>
  new MongoError(CODES[name], message, { codeName: name, ...(extra ? { extra } : {}) });

/** The driver runs the whole transaction again. */
const TRANSIENT = { errorLabels: ['TransientTransactionError'] };

export const writeConflict = () =>
  errorOf(
    'WriteConflict',
    'WriteConflict error: this operation conflicted with another operation. Please retry your operation or multi-document transaction.',
    TRANSIENT,
  );

export const noSuchTransaction = (number: bigint) =>
  errorOf('NoSuchTransaction', `Given transaction number ${number} does not match any in-progress transactions.`, TRANSIENT);

export const unsupported = (what: string) => errorOf('NotImplemented', `${what} is not supported by the embedded document store`);

/** Every failure as the fields of a reply; what is no error of MongoDB's is one of ours or of the disk. */
export function errorReply(error: unknown): Record<string, unknown> {
  const { message, code, codeName, extra } = error instanceof MongoError ? error : fromStorage(error);
  return { ok: 0, errmsg: message, code, codeName, ...extra };
}

function fromStorage(error: unknown): MongoError {
  const message = error instanceof Error ? error.message : String(error);
  return errorOf(error instanceof DiskFullError ? 'OutOfDiskSpace' : 'InternalError', message);
}

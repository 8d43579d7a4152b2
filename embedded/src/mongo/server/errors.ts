import { errorOf, MongoError, type Doc } from '../semantics/index';
import { DiskFullError } from '../storage/Store';

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
export function errorReply(error: unknown): Doc {
  const { message, code, codeName, extra } = error instanceof MongoError ? error : fromStorage(error);
  return { ok: 0, errmsg: message, code, codeName, ...extra };
}

function fromStorage(error: unknown): MongoError {
  const message = error instanceof Error ? error.message : String(error);
  return errorOf(error instanceof DiskFullError ? 'OutOfDiskSpace' : 'InternalError', message);
}

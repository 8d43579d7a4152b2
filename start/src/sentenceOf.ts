import { types } from 'node:util';
import { StartRefused } from './servers';

/** Errors whose message says all; a stack would only hide it. */
const PLAIN = new Set(['FolderInUseError', 'StoreRefused', 'DocumentStoreError', 'EnvironmentError', 'QueueUnreachableError']);

const FILE_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'This user may not write there',
  EPERM: 'This user may not write there',
  EROFS: 'That place is read-only',
  ENOSPC: 'The disk is full',
  ENOTDIR: 'A part of the path is a file, not a folder',
  EEXIST: 'A file of that name is in the way',
};

const isOfFile = (error: Error): error is NodeJS.ErrnoException & { path: string } => 'path' in error && typeof error.path === 'string';

/** What the console says of an error that ends the program. */
export function sentenceOf(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  if (error instanceof StartRefused || PLAIN.has(error.name)) return error.message;
  if (/ServerSelectionError$/.test(error.name)) return `The database does not answer: ${error.message}`;
  const fault = isOfFile(error) ? FILE_FAULTS[error.code ?? ''] : undefined;
  if (isOfFile(error) && fault) return `${error.path} cannot be used. ${fault}. Choose another folder with DATA_DIR=…`;
  return error.stack ?? error.message;
}

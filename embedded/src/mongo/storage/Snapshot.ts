import type { RootDatabase } from 'lmdb';

/** A read transaction: all that was committed when it began, until it is done. */
export type Snapshot = ReturnType<RootDatabase<Buffer, Buffer>['useReadTransaction']>;

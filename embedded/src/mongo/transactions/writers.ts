import type { Found } from '../query/ReadView';
import { type Doc, errorOf, serialize } from '../semantics/index';
import type { Collection } from '../storage/Collection';
import type { Version } from '../storage/Records';

/** Bytes of the largest document. */
export const MAX_DOCUMENT = 16 * 2 ** 20;

/** Where a command writes: straight into the store, or into its transaction. */
export interface Writer {
  insert(collection: Collection, next: Version): void;
  update(collection: Collection, found: Found, next: Version): void;
  remove(collection: Collection, found: Found): void;
}

/** The document as it will be kept. */
export const versionOf = (doc: Doc): Version => checked({ doc, raw: serialize(doc) });

export function checked(version: Version): Version {
  const { length } = version.raw;
  if (length > MAX_DOCUMENT) throw errorOf('BSONObjectTooLarge', `BSONObj size: ${length} is invalid. Size must be between 0 and ${MAX_DOCUMENT}`);
  return version;
}

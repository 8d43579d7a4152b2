import { ObjectId } from 'bson';
import { createHash } from 'node:crypto';

import { compileFilter, encodeKey, keyTuples, MongoError, type Collation, type Doc, type Matches } from '../semantics/index';
import { MAX_KEY, spaceKey } from './keys';

/** What the catalogue keeps of an index. */
export interface IndexSpec {
  /** Key space of its entries. */
  id: number;
  name: string;
  key: Doc;
  unique?: boolean;
  sparse?: boolean;
  partialFilterExpression?: Doc;
  collation?: Collation;
  expireAfterSeconds?: number;
  /** Not all documents are in it yet: writes keep it up, nobody reads it. */
  isBuilding?: boolean;
  /** Version of the catalogue that was the first to call it whole; absent when it always was. */
  since?: number;
  /** Some document has an array on one of the paths. */
  isMultikey: boolean;
  /** Some key was too long and ends in a hash: the order of such keys means nothing. */
  hasLongKeys: boolean;
}

export const DUPLICATE_KEY = 11000;
const PARALLEL_ARRAYS = 171;

export class Index {
  readonly fields: string[];
  readonly descending: boolean[];
  /** A document taught the index something that the catalogue does not say yet. */
  isUnsaved = false;
  private readonly paths: string[][];
  private readonly isIncluded: Matches;
  private readonly head: Buffer;

  constructor(readonly spec: IndexSpec) {
    this.fields = Object.keys(spec.key);
    this.descending = this.fields.map((field) => Number(spec.key[field]) < 0);
    this.paths = this.fields.map((field) => field.split('.'));
    this.isIncluded = compileFilter(spec.partialFilterExpression ?? {});
    this.head = spaceKey(spec.id);
  }

  /** The entries of a document without its record number. Notes in the description what planning must know. */
  keysOf(doc: Doc): Buffer[] {
    if (!this.isIncluded(doc)) return [];
    const tuples = this.tuplesOf(doc);
    if (this.spec.sparse && tuples.every((tuple) => tuple.every((value) => value === undefined))) return [];
    if (!this.spec.isMultikey && (tuples.length > 1 || this.paths.some((path) => meetsArray(doc, path)))) this.learn('isMultikey');
    const keys = new Map<string, Buffer>();
    for (const tuple of tuples) {
      const key = this.keyOf(tuple);
      keys.set(key.toString('latin1'), key);
    }
    return [...keys.values()];
  }

  encode(value: unknown, field: number): Buffer {
    const { buffer, byteOffset, length } = encodeKey(value, this.descending[field] ?? false, this.spec.collation);
    return Buffer.from(buffer, byteOffset, length);
  }

  /** The error of a document that would have a key of another. */
  duplicateKey(namespace: string, doc: Doc, key: Buffer): MongoError {
    const tuple = this.tuplesOf(doc).find((candidate) => this.keyOf(candidate).equals(key)) ?? [];
    const keyValue = Object.fromEntries(this.fields.map((field, i) => [field, typeof tuple[i] === 'symbol' ? null : (tuple[i] ?? null)]));
    const shown = Object.entries(keyValue).map(([field, value]) => `${field}: ${show(value)}`);
    const message = `E11000 duplicate key error collection: ${namespace} index: ${this.spec.name} dup key: { ${shown.join(', ')} }`;
    return new MongoError(DUPLICATE_KEY, message, { keyPattern: this.spec.key, keyValue });
  }

  private learn(what: 'isMultikey' | 'hasLongKeys'): void {
    if (this.spec[what]) return;
    this.spec[what] = true;
    this.isUnsaved = true;
  }

  private tuplesOf(doc: Doc): unknown[][] {
    try {
      return keyTuples(doc, this.paths);
    } catch (error) {
      if (!(error instanceof MongoError)) throw error;
      throw new MongoError(PARALLEL_ARRAYS, 'cannot index parallel arrays');
    }
  }

  private keyOf(tuple: unknown[]): Buffer {
    const key = Buffer.concat([this.head, ...tuple.map((value, i) => this.encode(value, i))]);
    if (key.length <= MAX_KEY) return key;
    this.learn('hasLongKeys');
    const hash = createHash('sha256').update(key).digest();
    return Buffer.concat([key.subarray(0, MAX_KEY - hash.length), hash]);
  }
}

function meetsArray(doc: Doc, path: string[]): boolean {
  let value: unknown = doc;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return Array.isArray(value);
    value = (value as Doc)[name];
    if (Array.isArray(value)) return true;
  }
  return false;
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  return value instanceof Date ? `new Date(${value.getTime()})` : JSON.stringify(value);
}

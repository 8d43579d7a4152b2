import { compileFilter, encodeKey, keyTuples, MongoError, type Collation, type Doc, type Matches } from '../semantics/index';
import { createHash } from 'node:crypto';

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
  /** Some document has an array on one of the paths. */
  isMultikey: boolean;
  /** Some key was too long and ends in a hash: the order of such keys means nothing. */
  hasLongKeys: boolean;
}

const PARALLEL_ARRAYS = 171;

export class Index {
  readonly fields: string[];
  readonly descending: boolean[];
  private readonly paths: string[][];
  private readonly isIncluded: Matches;
  private readonly head: Buffer;
  private saved: string;

  constructor(readonly spec: IndexSpec) {
    this.fields = Object.keys(spec.key);
    this.descending = this.fields.map((field) => Number(spec.key[field]) < 0);
    this.paths = this.fields.map((field) => field.split('.'));
    this.isIncluded = compileFilter(spec.partialFilterExpression ?? {});
    this.head = spaceKey(spec.id);
    this.saved = this.flags();
  }

  /** True when a document taught the index something that the catalogue does not say yet. */
  get isUnsaved(): boolean {
    return this.flags() !== this.saved;
  }

  markSaved(): void {
    this.saved = this.flags();
  }

  /** The entries of a document without its record number. Notes in the description what planning must know. */
  keysOf(doc: Doc): Buffer[] {
    if (!this.isIncluded(doc)) return [];
    const tuples = this.tuplesOf(doc);
    if (this.spec.sparse && tuples.every((tuple) => tuple.every((value) => value === undefined))) return [];
    if (!this.spec.isMultikey && (tuples.length > 1 || this.paths.some((path) => meetsArray(doc, path)))) this.spec.isMultikey = true;
    const keys = new Map<string, Buffer>();
    for (const tuple of tuples) {
      const key = this.keyOf(tuple);
      keys.set(key.toString('latin1'), key);
    }
    return [...keys.values()];
  }

  encode(value: unknown, field: number): Uint8Array {
    return encodeKey(value, this.descending[field] ?? false, this.spec.collation);
  }

  /** The values of a document that make up one of its keys, for the error that names them. */
  valuesOf(doc: Doc, key: Buffer): Doc {
    const tuple = this.tuplesOf(doc).find((candidate) => this.keyOf(candidate).equals(key)) ?? [];
    return Object.fromEntries(this.fields.map((field, i) => [field, tuple[i] === undefined || typeof tuple[i] === 'symbol' ? null : tuple[i]]));
  }

  private flags(): string {
    return `${this.spec.isMultikey} ${this.spec.hasLongKeys}`;
  }

  private tuplesOf(doc: Doc): unknown[][] {
    try {
      return keyTuples(doc, this.paths);
    } catch (error) {
      if (!(error instanceof MongoError)) throw error;
      throw new MongoError(PARALLEL_ARRAYS, 'cannot index parallel arrays', { codeName: 'CannotIndexParallelArrays' });
    }
  }

  private keyOf(tuple: unknown[]): Buffer {
    const key = Buffer.concat([this.head, ...tuple.map((value, i) => this.encode(value, i))]);
    if (key.length <= MAX_KEY) return key;
    this.spec.hasLongKeys = true;
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

import type { Document } from 'mongodb';

/** The documented result of a case: a value, or the number of the error. */
export type Expected<T> = T | Failure;
export interface Failure {
  code: number;
}

/** Fails with an error of this number. */
export const fails = (code: number): Failure => ({ code });
export const isFailure = (expected: unknown): expected is Failure =>
  typeof expected === 'object' && expected !== null && Object.keys(expected).join() === 'code';

export interface Collation {
  locale: string;
  strength: 1 | 2;
}

export interface MatchCase {
  kind: 'match';
  name: string;
  /** Documents get 1, 2, 3 … as ids. */
  docs: Document[];
  filter: Document;
  /** Ids found; in this order when there is a sort. */
  expected: Expected<number[]>;
  sort?: Document;
  collation?: Collation;
}

export interface ProjectionCase {
  kind: 'projection';
  name: string;
  doc: Document;
  projection: Document;
  expected: Expected<Document>;
}

export interface UpdateCase {
  kind: 'update';
  name: string;
  doc: Document | undefined;
  update: Document | Document[];
  expected: Expected<Document | undefined>;
  filter: Document;
  arrayFilters?: Document[];
  upsert?: boolean;
  /** Counts of the reply, where they are the point. */
  modified?: number;
}

export interface PipelineCase {
  kind: 'pipeline';
  name: string;
  docs: Document[];
  pipeline: Document[];
  expected: Expected<Document[]>;
  collation?: Collation;
}

export interface ExpressionCase {
  kind: 'expression';
  name: string;
  doc: Document;
  expression: unknown;
  /** Undefined for "missing". */
  expected: unknown;
}

/** Calls of a collection that the cases of operations use. */
export type Method =
  | 'bulkWrite'
  | 'countDocuments'
  | 'createIndex'
  | 'deleteMany'
  | 'deleteOne'
  | 'distinct'
  | 'dropIndex'
  | 'estimatedDocumentCount'
  | 'find'
  | 'findOne'
  | 'findOneAndDelete'
  | 'findOneAndReplace'
  | 'findOneAndUpdate'
  | 'indexes'
  | 'insertMany'
  | 'insertOne'
  | 'replaceOne'
  | 'updateMany'
  | 'updateOne';

export interface OperationCase {
  kind: 'operation';
  name: string;
  docs: Document[];
  indexes: [key: Document, options?: Document][];
  /** The method of the driver's collection, with its arguments. */
  call: [method: Method, ...args: unknown[]];
  /** Of a document only the fields given here are compared. */
  expected: unknown;
  /** All documents afterwards, by id. */
  after?: Document[];
}

export type Case = MatchCase | ProjectionCase | UpdateCase | PipelineCase | ExpressionCase | OperationCase;

export const match = (
  name: string,
  docs: Document[],
  filter: Document,
  expected: Expected<number[]>,
  more: Pick<MatchCase, 'sort' | 'collation'> = {},
): Case => ({ kind: 'match', name, docs, filter, expected, ...more });

export const projection = (name: string, doc: Document, spec: Document, expected: Expected<Document>): Case => ({
  kind: 'projection',
  name,
  doc,
  projection: spec,
  expected,
});

export const update = (
  name: string,
  doc: Document | undefined,
  change: Document | Document[],
  expected: Expected<Document | undefined>,
  more: Partial<Pick<UpdateCase, 'filter' | 'arrayFilters' | 'upsert' | 'modified'>> = {},
): Case => ({
  kind: 'update',
  name,
  doc,
  update: change,
  expected,
  filter: {},
  ...more,
});

export const pipeline = (
  name: string,
  docs: Document[],
  stages: Document[],
  expected: Expected<Document[]>,
  more: Partial<Pick<PipelineCase, 'collation'>> = {},
): Case => ({ kind: 'pipeline', name, docs, pipeline: stages, expected, ...more });

export const expression = (name: string, doc: Document, operand: unknown, expected: unknown): Case => ({
  kind: 'expression',
  name,
  doc,
  expression: operand,
  expected,
});

export const operation = (
  name: string,
  docs: Document[],
  call: OperationCase['call'],
  expected: unknown,
  more: Partial<Pick<OperationCase, 'indexes' | 'after'>> = {},
): Case => ({ kind: 'operation', name, docs, call, expected, indexes: [], ...more });

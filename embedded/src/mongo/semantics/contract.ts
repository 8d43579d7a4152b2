/** A MongoDB document. Its numbers are JavaScript's; `bigint`, a number of 64 bits, comes in commands only. */
export type Doc = Record<string, unknown>;

/** How strings compare: 1 letters only, 2 letters and accents. */
export interface Collation {
  locale: string;
  strength: 1 | 2;
}

export type Matches = (doc: Doc) => boolean;

export interface FilterOptions {
  collation?: Collation | undefined;
  /** The value of `$$NOW`. */
  now?: Date | undefined;
}

export interface UpdateOptions extends FilterOptions {
  arrayFilters?: Doc[] | undefined;
  /** True while an upsert builds its new document: `$setOnInsert` counts then. */
  isInsert?: boolean | undefined;
  now: Date;
}

export interface PipelineEnv {
  collation?: Collation | undefined;
  now: Date;
}

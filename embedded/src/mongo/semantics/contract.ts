/** A MongoDB document. Integers of 32 bits are `number`, of 64 bits `bigint`, whole doubles that look like an integer are `Double`. */
export type Doc = Record<string, unknown>;

/** How strings compare: 1 letters only, 2 letters and accents, 3 also case. */
export interface Collation {
  locale: string;
  strength: 1 | 2 | 3;
}

export type Matches = (doc: Doc) => boolean;

export interface FilterOptions {
  collation?: Collation | undefined;
  /** The value of `$$NOW`. */
  now?: Date | undefined;
}

export interface UpdateOptions extends FilterOptions {
  /** The filter that selected the document; the positional `$` needs it. */
  filter?: Doc | undefined;
  arrayFilters?: Doc[] | undefined;
  /** True while an upsert builds its new document: `$setOnInsert` counts then. */
  isInsert?: boolean | undefined;
  now: Date;
}

export interface PipelineEnv {
  collation?: Collation | undefined;
  now: Date;
}

import type { ImportQuery } from '../../graphql/__generated__/operations';

/** One import as its page sees it, from the upload to the result. */
export type ImportRun = NonNullable<ImportQuery['import']>;

import { type TypePolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Rows of an import, page by page; what is counted is replaced as a whole. */
export const ImportRun: TypePolicy = { fields: { rows: relayStylePagination(['states']), counts: { merge: true } } };

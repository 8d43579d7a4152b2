import { Context } from 'mingo/core';
import { Query } from 'mingo/query';

import type { Doc, FilterOptions, Matches } from './contract';
import { prepareFilter } from './prepareFilter';
import { QUERY_OPERATORS } from './queryOperators';

const CONTEXT = Context.init({ query: QUERY_OPERATORS });

/** Turns a query filter into a test on documents. Throws MongoError for operators it does not know or operands that make no sense. */
export function compileFilter(filter: Doc, { collation, now = new Date() }: FilterOptions = {}): Matches {
  const query = new Query(prepareFilter(filter), { context: CONTEXT, variables: { NOW: now }, ...(collation && { collation }) });
  return (doc) => query.test(doc);
}

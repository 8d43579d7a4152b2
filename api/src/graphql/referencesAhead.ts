import type { CompanyRecord } from '@ortstreu/shared/company/server';
import type { Page } from '@ortstreu/shared/kernel/server';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { companiesAhead } from './companyOf';
import type { GraphQLContext } from './context';
import { askedFields, NODE, type Asked } from './selection';
import { usersAhead } from './userOf';

/** Fields of a row that refer to a company or a person, and the id there. */
export interface References<Row> {
  companies?: Readonly<Record<string, (row: Row) => CompanyRecord['_id'] | null>>;
  users?: Readonly<Record<string, (row: Row) => StoredUser['_id'] | null>>;
}

/**
 * Fetches the companies and people that the rows of a page refer to, as far as the query shows them. A row then has nothing to wait
 * for: hundreds of small promises fall away, which are most of the cost of a board.
 */
export async function referencesAhead<Row>(
  context: GraphQLContext,
  info: Asked,
  { edges }: Page<Row>,
  { companies = {}, users = {} }: References<Row>,
): Promise<void> {
  const asked = askedFields(info, NODE);
  const idsOf = <Id>(idOf: (row: Row) => Id | null): Id[] => edges.map(({ node }) => idOf(node)).filter((id) => id !== null);
  const people = Object.entries(users).flatMap(([field, idOf]) => (asked.has(field) ? idsOf(idOf) : []));
  await Promise.all([
    usersAhead(context, people),
    ...Object.entries(companies).map(([field, idOf]) => (asked.has(field) ? companiesAhead(context, idsOf(idOf), info, [...NODE, field]) : null)),
  ]);
}

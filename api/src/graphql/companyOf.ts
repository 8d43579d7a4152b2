import { companiesByIds, type CompanyRecord } from '@ortstreu/shared/company/server';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphQLContext } from './context';
import { loadById } from './loaders';
import { neededFields, type StoredFields } from './selection';

/** What lists and references show of a company; a page asks for more and gets the whole record. */
export const COMPANY_FIELDS: StoredFields = {
  id: [],
  version: ['version'],
  name: ['name'],
  status: ['status'],
  address: ['address'],
  industry: ['industry'],
  employees: ['employees'],
  employeesTrend: ['headCounts'],
  attention: ['attention'],
  importance: ['importance'],
  lastContactOn: ['lastContactOn'],
  accountManager: ['accountManagerId'],
};

/** The company of a record, with no more of it than the query shows; all companies of a page are fetched at once. */
export function companyOf(
  context: GraphQLContext,
  id: CompanyRecord['_id'] | string,
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
): Promise<CompanyRecord | null> {
  const fields = neededFields(info, COMPANY_FIELDS);
  return loadById(context, fields ? `company ${Object.keys(fields).join(' ')}` : 'company', id, (ids) => companiesByIds(context.scope, ids, fields));
}

import { companiesByIds, type CompanyRecord } from '@ortstreu/shared/company/server';
import type { GraphQLContext } from './context';
import { loadAhead, loadById } from './loaders';
import { neededFields, type Asked, type StoredFields } from './selection';

type Id = CompanyRecord['_id'];

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

function waysTo(context: GraphQLContext, info: Asked, path: readonly string[]) {
  const fields = neededFields(info, COMPANY_FIELDS, path);
  const name = fields ? `company ${Object.keys(fields).join(' ')}` : 'company';
  return { name, fetch: (ids: readonly string[]) => companiesByIds(context.scope, ids, fields) };
}

/** The company of a record, with no more of it than the query shows; all companies of a page are fetched at once. */
export function companyOf(context: GraphQLContext, id: Id | string, info: Asked): CompanyRecord | null | Promise<CompanyRecord | null> {
  const { name, fetch } = waysTo(context, info, []);
  return loadById(context, name, id, fetch);
}

/** Fetches companies before the rows of a page ask for them; `path` leads from the current field to the company of a row. */
export function companiesAhead(context: GraphQLContext, ids: readonly Id[], info: Asked, path: readonly string[]): Promise<void> {
  const { name, fetch } = waysTo(context, info, path);
  return loadAhead(context, name, ids, fetch);
}

import { abilityOf } from '@ortstreu/shared/access';
import { formats, translator, type Locale } from '@ortstreu/shared/i18n';
import { GERMAN, authorise, visible, type Scope } from '@ortstreu/shared/kernel/server';
import type { QueryFilter } from 'mongoose';
import { findIndustryTitle } from './assertIndustry';
import { CompanyModel, type CompanyRecord } from './CompanyModel';
import { companyConditions, COMPANY_SORTS, type CompanyListRequest } from './companyQueries';

/** A row of the exported list, in the reader's language. */
export type ExportRow = Record<string, string>;

function rowOf(company: CompanyRecord, people: ReadonlyMap<string, string>, locale: Locale, timeZone: string): ExportRow {
  const t = translator(locale);
  const format = formats(locale, timeZone);
  return {
    [t('company.column.name')]: company.name,
    [t('company.form.street')]: company.address.street,
    [t('company.form.postcode')]: company.address.postcode,
    [t('company.form.city')]: company.address.city,
    [t('company.column.industry')]: company.industry ? `${company.industry.code} ${findIndustryTitle(company.industry, locale)}` : '',
    [t('company.column.employees')]: company.employees === null ? '' : String(company.employees),
    [t('company.column.level')]: t(`attention.levels.${company.attention.level}`),
    [t('company.column.importance')]: company.importance.importanceClass ?? '',
    [t('company.column.lastContact')]: company.lastContactOn ? format.date(company.lastContactOn) : '',
    [t('company.column.accountManager')]: people.get(company.accountManagerId?.toHexString() ?? '') ?? '',
  };
}

/**
 * Every company that the filter lets through, in the order of the list, one by one: memory stays small whatever the number.
 * Reading the list is enough for managers of records only; readers have no right to carry it away.
 */
export async function* exportCompanies(
  scope: Scope,
  { filter, sort, descending }: CompanyListRequest,
  people: ReadonlyMap<string, string>,
  locale: Locale,
): AsyncGenerator<ExportRow> {
  const ability = abilityOf(scope.actor);
  authorise(ability, 'export', 'Company');
  const { field, collated } = COMPANY_SORTS[sort ?? 'NAME'];
  const direction = descending ? -1 : 1;
  const query = CompanyModel.find(visible(ability, 'Company', companyConditions(filter ?? {})) as QueryFilter<CompanyRecord>).sort({
    [field]: direction,
    _id: direction,
  });
  if (collated) query.collation(GERMAN);
  for await (const company of query.lean<CompanyRecord[]>().cursor({ batchSize: 500 }) as AsyncIterable<CompanyRecord>) {
    yield rowOf(company, people, locale, scope.timeZone);
  }
}

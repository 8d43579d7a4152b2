import { searchTokens } from '@ortstreu/shared/kernel';
import { registerKey } from '../registerEntry';
import type { CompanyRecord } from './CompanyModel';

/** Court and number without spelling differences: `koeln|HRB|2168`. */
export const registerKeyOf = (register: CompanyRecord['register']): string | null => (register && registerKey(register)) ?? null;

/** What a company is found by: name, place and register number. */
export const companySearchTokens = (company: Pick<CompanyRecord, 'name' | 'address' | 'register'>): string[] =>
  searchTokens(company.name, company.address.city, company.address.street, company.register?.number);

/** The fields that follow from others; to be written whenever one of those changes. */
export const derivedFields = (company: Pick<CompanyRecord, 'name' | 'address' | 'register' | 'headCounts'>) => ({
  registerKey: registerKeyOf(company.register),
  searchTokens: companySearchTokens(company),
  employees: company.headCounts.at(-1)?.employees ?? null,
});

import { invalid } from '@ortstreu/shared/kernel';
import { findIndustry } from '../industries';
import type { CompanyRecord } from './CompanyModel';

/** Refuses a WZ code that does not exist in the named edition. */
export function assertIndustry(industry: CompanyRecord['industry'] | undefined): void {
  if (industry && !findIndustry(industry.version, industry.code)) throw invalid('industry.code', 'industry.unknown', { code: industry.code });
}

/** Title of a company's industry in a language; the code itself when the classification no longer has it. */
export const findIndustryTitle = (industry: NonNullable<CompanyRecord['industry']>, locale: 'de' | 'en'): string =>
  findIndustry(industry.version, industry.code)?.titles[locale] ?? industry.code;

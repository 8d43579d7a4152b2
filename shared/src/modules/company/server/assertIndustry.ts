import { invalid } from '@ortstreu/shared/kernel';
import { findIndustry } from '../industries';
import type { CompanyRecord } from './CompanyModel';

/** Refuses a WZ code that does not exist in the named edition. */
export function assertIndustry(industry: CompanyRecord['industry'] | undefined): void {
  if (industry && !findIndustry(industry.version, industry.code)) throw invalid('industry.code', 'industry.unknown', { code: industry.code });
}

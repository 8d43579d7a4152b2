import { companySlots } from '../features/company/companySlots';
import { CompanyCasesCard } from '../features/retentionCase/CompanyCasesCard';

/** Puts the parts of other features into the company page; loaded with that page, not before. */
export function registerCompanyParts(): void {
  if (companySlots.left.length > 0) return;
  companySlots.left.push(CompanyCasesCard);
}

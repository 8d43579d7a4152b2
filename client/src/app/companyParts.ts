import { AttentionCard } from '../features/attention/AttentionCard';
import { companySlots } from '../features/company/companySlots';
import { NextStepsCard } from '../features/followUp/NextStepsCard';
import { CompanyCasesCard } from '../features/retentionCase/CompanyCasesCard';
import { RecordSignalAction } from '../features/signal/RecordSignalAction';

/** Puts the parts of other features into the company page; loaded with that page, not before. */
export function registerCompanyParts(): void {
  if (companySlots.left.length > 0) return;
  companySlots.top.push(AttentionCard, NextStepsCard);
  companySlots.left.push(CompanyCasesCard);
  companySlots.actions.push(RecordSignalAction);
}

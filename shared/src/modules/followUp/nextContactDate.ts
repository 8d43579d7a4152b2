import type { AttentionLevel, ImportanceClass } from '@ortstreu/shared/company';
import { addBusinessDays, addDays, addMonths, businessDayOnOrAfter, laterOf, type FederalState, type LocalDate } from '@ortstreu/shared/kernel';

export interface ContactFacts {
  importance?: ImportanceClass | null | undefined;
  accountManagerId?: string | null | undefined;
  /** The last real contact of any kind. */
  lastContactOn?: LocalDate | null | undefined;
  level: AttentionLevel;
}

export interface CadenceRule {
  /** Months between two contacts. */
  months: Readonly<Record<ImportanceClass, number>>;
  /** Attention wants a contact within this time, whatever the cadence says. */
  within: { now: { workingDays: number }; talk: { days: number }; watch: { days: number } };
  federalState: FederalState;
}

export const DEFAULT_CADENCE: Omit<CadenceRule, 'federalState'> = {
  months: { A: 12, B: 24, C: 36 },
  within: { now: { workingDays: 5 }, talk: { days: 28 }, watch: { days: 91 } },
};

export interface NextContact {
  dueOn: LocalDate;
  origin: 'cadence' | 'attention';
  messageKey: 'followUp.why.cadence' | 'followUp.why.firstContact' | 'followUp.why.attention';
  params: Record<string, string | number>;
}

function attentionDate({ level, lastContactOn }: ContactFacts, { within, federalState }: CadenceRule, today: LocalDate): LocalDate | undefined {
  if (level === 'calm') return undefined;
  // A contact a moment ago already was the conversation that the level asks for; the next is due after the same time again.
  const from = lastContactOn && lastContactOn > today ? lastContactOn : today;
  if (level === 'now') return addBusinessDays(from, within.now.workingDays, federalState);
  return businessDayOnOrAfter(addDays(from, within[level].days), federalState);
}

/**
 * The day of the next contact with its reason. Undefined while importance or account manager is missing, so that an
 * import of thousands plans nothing. A company nobody spoke to is due today and then spread over the coming weeks.
 */
export function nextContactDate(facts: ContactFacts, rule: CadenceRule, today: LocalDate): NextContact | undefined {
  const { importance, accountManagerId, lastContactOn } = facts;
  if (!importance || !accountManagerId) return undefined;
  const months = rule.months[importance];
  const regular = businessDayOnOrAfter(lastContactOn ? laterOf(addMonths(lastContactOn, months), today) : today, rule.federalState);
  const urgent = attentionDate(facts, rule, today);
  if (urgent !== undefined && urgent < regular)
    return { dueOn: urgent, origin: 'attention', messageKey: 'followUp.why.attention', params: { level: facts.level } };
  if (!lastContactOn) return { dueOn: regular, origin: 'cadence', messageKey: 'followUp.why.firstContact', params: { importance } };
  return { dueOn: regular, origin: 'cadence', messageKey: 'followUp.why.cadence', params: { importance, months, lastContactOn } };
}

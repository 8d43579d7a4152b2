import { addMonths, daysBetween, type LocalDate } from '@ortstreu/shared/kernel';
import type { HeadCountFact } from './attentionFacts';
import type { AttentionModel } from './attentionModel';

export interface HeadCountTrend {
  from: HeadCountFact;
  to: HeadCountFact;
  /** Relative change, -0.25 = a quarter fewer. */
  change: number;
}

/**
 * The change over about two years: the latest count against the one that lies nearest to two years before it.
 * Undefined when nothing comparable is known.
 */
export function headCountTrend(counts: readonly HeadCountFact[], today: LocalDate, rule: AttentionModel['headCount']): HeadCountTrend | undefined {
  const known = counts.filter((entry) => entry.on <= today).sort((a, b) => (a.on < b.on ? -1 : 1));
  const to = known.at(-1);
  if (!to) return undefined;
  const ideal = addMonths(to.on, -rule.months);
  const earliest = addMonths(to.on, -rule.maximumMonths);
  const latest = addMonths(to.on, -rule.minimumMonths);
  const distance = (entry: HeadCountFact) => Math.abs(daysBetween(ideal, entry.on));
  const [from] = known.filter((entry) => entry.on >= earliest && entry.on <= latest).sort((a, b) => distance(a) - distance(b));
  if (!from || from.count < rule.smallestBase) return undefined;
  return { from, to, change: (to.count - from.count) / from.count };
}

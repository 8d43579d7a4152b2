import type { LocalDate } from '@ortstreu/shared/kernel';

export interface HeadCount {
  on: LocalDate;
  employees: number;
  apprentices: number | null;
  source: string;
}

/** The history with one more count, oldest first; a count of the same day replaces the earlier one. */
export const withHeadCount = <Count extends HeadCount>(history: readonly Count[], count: Count): Count[] =>
  [...history.filter((known) => known.on !== count.on), count].sort((a, b) => (a.on < b.on ? -1 : 1));

/** Whether the last count rose or fell against the one before; null with fewer than two. */
export function headCountTrend(history: readonly HeadCount[]): 'rising' | 'falling' | 'steady' | null {
  const last = history.at(-1);
  const before = history.at(-2);
  if (!last || !before) return null;
  if (last.employees === before.employees) return 'steady';
  return last.employees > before.employees ? 'rising' : 'falling';
}

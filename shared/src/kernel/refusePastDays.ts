import { AppError } from './errors';
import type { LocalDate } from './localDate';

type Days = Readonly<Record<string, LocalDate | null | undefined>>;

/** Refuses, each at its path, days that are set anew and lie before today. A day that stood there before may pass. */
export function refusePastDays(today: LocalDate, days: Days, before: Days = {}): void {
  const issues = Object.entries(days)
    .filter(([path, day]) => day != null && day < today && day !== before[path])
    .map(([path]) => ({ path, code: 'date.past' }));
  if (issues.length > 0) throw new AppError('VALIDATION_FAILED', { issues });
}

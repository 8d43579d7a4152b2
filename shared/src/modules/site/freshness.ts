import { addMonths, type LocalDate } from '@ortstreu/shared/kernel';

export type Freshness = 'confirmed' | 'ageing' | 'stale';

/** A confirmation counts for half a year, is ageing for another half and stale afterwards. Months. */
export const CONFIRMATION = { ageingAfter: 6, staleAfter: 12 } as const;

/** The day on which somebody should ask again; a site that nobody ever confirmed is due at once (null). */
export const nextConfirmation = (confirmedOn: LocalDate | null): LocalDate | null => (confirmedOn === null ? null : addMonths(confirmedOn, CONFIRMATION.ageingAfter));

/** How far the facts of a site can be trusted today. Never confirmed is stale. */
export function freshness(confirmedOn: LocalDate | null, today: LocalDate): Freshness {
  if (confirmedOn === null) return 'stale';
  if (today < addMonths(confirmedOn, CONFIRMATION.ageingAfter)) return 'confirmed';
  return today < addMonths(confirmedOn, CONFIRMATION.staleAfter) ? 'ageing' : 'stale';
}

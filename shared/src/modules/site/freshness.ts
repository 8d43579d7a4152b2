import { addDays, daysBetween, type LocalDate } from '@ortstreu/shared/kernel';

export const FRESHNESSES = ['confirmed', 'ageing', 'stale'] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** A confirmation counts for half a year, is ageing for another half and stale afterwards. Days. */
export const CONFIRMATION = { ageingAfter: 183, staleAfter: 365 } as const;

/** The day on which somebody should ask again; a site that nobody ever confirmed is due at once (null). */
export const nextConfirmation = (confirmedOn: LocalDate | null): LocalDate | null =>
  confirmedOn === null ? null : addDays(confirmedOn, CONFIRMATION.ageingAfter);

/** How far the facts of a site can be trusted today. Never confirmed is stale. */
export function freshness(confirmedOn: LocalDate | null, today: LocalDate): Freshness {
  if (confirmedOn === null) return 'stale';
  const age = daysBetween(confirmedOn, today);
  if (age < CONFIRMATION.ageingAfter) return 'confirmed';
  return age < CONFIRMATION.staleAfter ? 'ageing' : 'stale';
}

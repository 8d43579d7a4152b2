import type { LocalDate } from '@ortstreu/shared/kernel';

/** What can be found by the search everywhere, in the order in which equally good hits stand. */
export const SEARCH_TYPES = ['company', 'contact', 'case', 'request', 'site', 'visit'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

export interface SearchHit {
  type: SearchType;
  id: string;
  title: string;
  /** Place, company or number; empty when there is nothing to add. */
  subtitle: string;
  /** The day of a visit. */
  day: LocalDate | null;
  /** The company that the record belongs to, for records without a page of their own. */
  companyId: string | null;
}
